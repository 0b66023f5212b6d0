import type { EntityManager } from "typeorm";
import { v7 } from "uuid";
import { concept } from "../../../kernel/coding.ts";
import { reference } from "../../../kernel/reference.ts";
import type { Stored } from "../../../kernel/stored.ts";
import type { DateTime } from "../../../kernel/time.ts";
import { putRows } from "../../../platform/bulk.ts";
import type { NumberedEvent } from "../../../platform/chores.ts";
import { announce } from "../../../platform/events.ts";
import { firstVersion } from "../../../platform/writes.ts";
import { rulesOf } from "../caseload-rules/rules-sql.ts";
import { endedAs } from "./ending.rules.ts";
import { endedBecause, opened } from "./episode.events.ts";
import { lookAtOpening } from "./episode.look.ts";
import { openEpisode } from "./episode.rules.ts";
import { EpisodeTable } from "./episode.table.ts";
import type { EndingKind, Episode, EpisodePriority } from "./episode.ts";

const PRIORITIES: readonly unknown[] = ["ROUTINE", "URGENT", "ASAP", "STAT"] satisfies EpisodePriority[];

const ownerOf = ({ ownerId }: NumberedEvent) => ({ viewer: ownerId });

/** An accepted referral waits for a coordinator, where the service's rules say so and the person is not there yet. */
export async function enrol(tx: EntityManager, event: NumberedEvent, now: Date): Promise<void> {
  const { patientId, subjectId, ownerId, data } = event;
  const serviceId = typeof data.serviceId === "string" ? data.serviceId : null;
  if (patientId === null || serviceId === null) return;
  const [rules] = (await tx.query(`SELECT rules.* FROM (SELECT) nothing ${rulesOf("$1", "$2::uuid")}`, [
    serviceId,
    ownerId,
  ])) as { waits_once_accepted: boolean | null }[];
  if (rules?.waits_once_accepted !== true) return;
  const given = { patientId, serviceId, coordinatorId: null };
  const facts = await lookAtOpening(tx, given, { scope: ownerOf(event) });
  const id = v7();
  const decision = openEpisode(
    id,
    {
      ...given,
      managingOrganisation: reference("Organisation", ownerId),
      entryRoute: facts.previousId === null ? "REFERRAL" : "RE_REFERRAL",
      referralId: subjectId,
      overCapacityReason: null,
      priority: PRIORITIES.includes(data.patientReferralPriority)
        ? (data.patientReferralPriority as EpisodePriority)
        : "ROUTINE",
      types: [],
      teams: [],
      start: null,
      package: null,
    },
    { now, role: "SUPERVISOR" },
    { coordinator: null, ...facts },
  );
  if ("refused" in decision) return;
  await putRows(tx, EpisodeTable, [{ ...decision.accepted, ...firstVersion(id, { scope: ownerOf(event), now }) }]);
  await announce(tx, { scope: ownerOf(event), now }, [opened(decision.accepted)]);
}

/** Whoever was redirected or turned down after all waits no longer. */
export const withdraw = (tx: EntityManager, event: NumberedEvent, now: Date): Promise<void> =>
  end(
    tx,
    event,
    now,
    "DECLINED",
    "t.status = 'WAITLIST' AND t.referrals @> jsonb_build_array(jsonb_build_object('id', $2::text))",
  );

/** Services that were terminated end the episode, of the one service where the event names it. */
export const endTerminated = (tx: EntityManager, event: NumberedEvent, now: Date): Promise<void> =>
  end(
    tx,
    event,
    now,
    "TERMINATED",
    typeof event.data.serviceId === "string"
      ? `t.service->>'id' = '${event.data.serviceId.replaceAll(/[^0-9a-f-]/gi, "")}' AND $2::text IS NOT NULL`
      : "$2::text IS NOT NULL",
  );

async function end(tx: EntityManager, event: NumberedEvent, now: Date, kind: EndingKind, which: string): Promise<void> {
  const open = (await tx.query(
    `SELECT ${EpisodeTable.select} FROM caseloads.episode t
     WHERE t.patient_id = $1 AND caseloads.is_open(t.status, t.entered_in_error) AND ${which}`,
    [event.patientId, event.subjectId],
  )) as Stored<Episode>[];
  const reason = typeof event.data.reason === "string" ? { ...concept(), text: event.data.reason } : null;
  const at = event.at as DateTime;
  const rows = open.map((it) => ({
    ...it,
    ...endedAs(it, { kind, reason, next: null, at }, now),
    updatedAt: now.toISOString(),
  }));
  if (rows.length === 0) return;
  await putRows(tx, EpisodeTable, rows);
  await announce(
    tx,
    { scope: ownerOf(event), now },
    rows.map((it) => endedBecause(it, kind)),
  );
}
