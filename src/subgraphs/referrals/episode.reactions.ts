import type { EntityManager } from "typeorm";
import { reference } from "../../kernel/reference.ts";
import type { Stored } from "../../kernel/stored.ts";
import type { DateTime } from "../../kernel/time.ts";
import { putRows } from "../../platform/bulk.ts";
import type { NumberedEvent, Reaction } from "../../platform/chores.ts";
import { announce } from "../../platform/events.ts";
import { rowsOf } from "../../platform/rows.ts";
import { loopOf } from "./closed-loop.ts";
import { ReferralTable } from "./referral/referral.table.ts";
import type { Referral } from "./referral/referral.ts";
import { taskEvent } from "./task/task.events.ts";
import { TaskTable } from "./task/task.table.ts";
import { isEnded } from "./task/task-transitions.ts";

/** The referral that led to an episode names it from then on. */
async function nameEpisode(tx: EntityManager, { subjectId, data }: NumberedEvent, now: Date): Promise<void> {
  if (typeof data.referralId !== "string") return;
  const episode = reference("Episode", subjectId);
  const found = await rowsOf(tx, ReferralTable, "t.id::text = $1", [data.referralId], "FOR UPDATE");
  const unnamed = found.filter(({ supportingInfo }) => !supportingInfo.some(({ id }) => id === subjectId));
  const rows = unnamed.map((it) => ({ ...it, supportingInfo: [...it.supportingInfo, episode] }));
  await put(tx, rows, now);
}

/** With the episode that they led to, referrals come to their end, and their tasks: the person may be referred again. */
async function complete(tx: EntityManager, event: NumberedEvent, now: Date): Promise<void> {
  const named = "t.patient_id = $1 AND t.supporting_info @> $2::jsonb AND t.status IN ('ACTIVE', 'ON_HOLD')";
  const episode = JSON.stringify([{ type: "Episode", id: event.subjectId }]);
  const open = await rowsOf(tx, ReferralTable, named, [event.patientId, episode], "FOR UPDATE");
  await put(
    tx,
    open.map((referral) => ({ ...referral, status: "COMPLETED" as const })),
    now,
  );
  for (const { id, patientId, ownerId } of open) {
    const tasks = (await loopOf(tx, id)).filter(({ status }) => !isEnded(status));
    const time = now.toISOString() as DateTime;
    const done = tasks.map((task) => ({ ...task, status: "COMPLETED" as const, lastModified: time, updatedAt: time }));
    await putRows(tx, TaskTable, done);
    const subject = { type: "Referral", id };
    await announce(tx, { scope: { viewer: ownerId }, now }, [
      ...done.map((task) => taskEvent("TASK_ENDED", task)),
      { type: "REFERRAL_COMPLETED", patientId, subject, data: { episodeId: event.subjectId } },
    ]);
  }
}

const put = (tx: EntityManager, rows: readonly Stored<Referral>[], now: Date) =>
  putRows(
    tx,
    ReferralTable,
    rows.map((row) => ({ ...row, version: row.version + 1, updatedAt: now.toISOString() })),
  );

export const episodeReactions: readonly Reaction[] = [
  { name: "a referral names the episode that it led to", to: ["EPISODE_OPENED"], act: nameEpisode },
  { name: "a referral ends with the episode that it led to", to: ["EPISODE_ENDED"], act: complete },
];
