import type { EntityManager } from "typeorm";
import type { Stored } from "../../../kernel/stored.ts";
import type { Chore } from "../../../platform/chores.ts";
import { announce } from "../../../platform/events.ts";
import { ClockTable } from "./clock.table.ts";
import type { Clock } from "./clock.ts";

/** What falls due: each clock is announced once as due soon, and once as breached. */
export const clockChores: readonly Chore[] = [
  {
    name: "clocks due soon",
    run: (tx, now) => tell(tx, now, "DUE_SOON", "t.announced = 'NOTHING' AND t.remind_on <= $1 AND t.due_by >= $1"),
  },
  {
    name: "clocks breached",
    run: (tx, now) => tell(tx, now, "BREACHED", "t.announced <> 'BREACHED' AND t.due_by < $1"),
  },
];

async function tell(tx: EntityManager, now: Date, state: "DUE_SOON" | "BREACHED", due: string): Promise<number> {
  const today = now.toISOString().slice(0, 10);
  const clocks = (await tx.query(
    `SELECT ${ClockTable.select} FROM ${ClockTable.name} t
     WHERE t.status = 'RUNNING' AND NOT t.entered_in_error AND ${due} ORDER BY t.due_by, t.id FOR UPDATE SKIP LOCKED`,
    [today],
  )) as Stored<Clock>[];
  await tx.query(
    `UPDATE ${ClockTable.name} SET announced = $2, version = version + 1, updated_at = $3 WHERE id = ANY ($1::uuid[])`,
    [clocks.map(({ id }) => id), state, now.toISOString()],
  );
  for (const viewer of new Set(clocks.map(({ ownerId }) => ownerId))) {
    const theirs = clocks.filter(({ ownerId }) => ownerId === viewer);
    await announce(
      tx,
      { scope: { viewer }, now },
      theirs.map((clock) => eventOf(clock, state)),
    );
  }
  return clocks.length;
}

const eventOf = ({ patientId, referralId, kind, dueBy }: Clock, state: "DUE_SOON" | "BREACHED") => ({
  type: `CLOCK_${state}`,
  patientId,
  subject: { type: "Referral", id: referralId },
  data: { kind, dueBy },
});
