import type { EntityManager } from "typeorm";
import { v5 } from "uuid";
import type { Stored } from "../../../kernel/stored.ts";
import type { DateTime } from "../../../kernel/time.ts";
import { putRows } from "../../../platform/bulk.ts";
import { bound, statement } from "../../../platform/statement.ts";
import { sendLater } from "../../../platform/transaction.ts";
import { IntakeTable } from "../intake/intake.table.ts";
import type { Intake } from "../intake/intake.ts";
import type { Triage } from "../triage/triage.ts";
import { isStoppedBy, type Stopping, startClock, stopClock } from "./clock.rules.ts";
import { ClockTable } from "./clock.table.ts";
import type { Clock } from "./clock.ts";
import type { ClockRule } from "./clock-rule.ts";

type OnItsWay = Pick<Stored<Triage>, "id" | "patientId" | "serviceId" | "pathway" | "ownerId">;

/** A referral that comes to a milestone, and when. */
export interface Arrival {
  readonly referral: OnItsWay;
  readonly at: DateTime;
}

/** All clocks of these referrals, locked. */
async function clocksOf(tx: EntityManager, referrals: readonly string[]): Promise<Stored<Clock>[]> {
  return tx.query(
    `SELECT ${ClockTable.select} FROM ${ClockTable.name} t
     WHERE t.referral_id = ANY ($1::uuid[]) AND NOT t.entered_in_error FOR UPDATE`,
    [referrals],
  );
}

/** How these services take people in, by the service. */
export async function intakesOf(tx: EntityManager, services: readonly string[]) {
  const intakes = (await tx.query(
    `SELECT ${IntakeTable.select} FROM ${IntakeTable.name} t
     WHERE t.service_id = ANY ($1::uuid[]) AND NOT t.entered_in_error`,
    [[...new Set(services)]],
  )) as Stored<Intake>[];
  return new Map(intakes.map((intake) => [intake.serviceId, intake]));
}

/** What a milestone does: the clocks that it stops stop, and those that it starts start, each once a referral. */
export async function reach(
  tx: EntityManager,
  arrivals: readonly Arrival[],
  { milestone, by }: Pick<Stopping, "milestone" | "by">,
  now: string,
): Promise<void> {
  if (arrivals.length === 0) return;
  const clocks = new Map<string, Stored<Clock>[]>();
  for (const clock of await clocksOf(
    tx,
    arrivals.map(({ referral }) => referral.id),
  )) {
    clocks.set(clock.referralId, [...(clocks.get(clock.referralId) ?? []), clock]);
  }
  const intakes = await intakesOf(
    tx,
    arrivals.map(({ referral }) => referral.serviceId),
  );
  const changed = arrivals.flatMap(({ referral, at }) => {
    const known = clocks.get(referral.id) ?? [];
    const stopping = { milestone, at, by };
    const stopped = known.filter((clock) => isStoppedBy(clock, stopping)).map((clock) => stopClock(clock, stopping));
    const started = startedBy(referral, intakes.get(referral.serviceId), known, stopping);
    return [...stopped, ...started.map((clock) => ({ ...clock, ...fresh(now), ownerId: referral.ownerId }))];
  });
  await keepClocks(tx, changed as Stored<Clock>[], now);
}

const fresh = (now: string) => ({ version: 1, createdAt: now, updatedAt: now, enteredInError: false });

function startedBy(
  { id, patientId, serviceId, pathway }: OnItsWay,
  intake: Intake | undefined,
  known: readonly Clock[],
  { milestone, at }: Stopping,
): Clock[] {
  return (intake?.clocks ?? [])
    .filter((rule) => rule.startsOn === milestone && (rule.pathway === null || rule.pathway === pathway))
    .filter((rule) => !known.some(({ kind, name }) => kind === rule.kind && name === rule.name))
    .map((rule) => startClock({ id: clockId(id, rule), patientId, referralId: id, serviceId }, rule, at));
}

/** A namespace of ours, as RFC 9562 has it. */
const CLOCKS = "0f4b6a52-7c1e-4d0a-9a3e-5b8f1c2d3e4f";

/** The same for the same referral, so that a clock that comes with an import is the one that started here. */
const clockId = (referralId: string, { kind, name }: ClockRule): string => v5(`${referralId} ${kind} ${name}`, CLOCKS);

/** Pauses or resumes the clocks of a referral, as `step` says. */
export async function stepClocks(tx: EntityManager, referralId: string, at: string, step: (clock: Clock) => Clock) {
  const clocks = await clocksOf(tx, [referralId]);
  await keepClocks(
    tx,
    clocks.map((clock) => ({ ...clock, ...step(clock) })),
    at,
  );
}

const placing = statement(
  `UPDATE referrals.triage t SET due_by = next.due_by
   FROM (SELECT r.id, (SELECT min(c.due_by) FROM ${ClockTable.name} c
                       WHERE c.referral_id = r.id AND c.status = 'RUNNING' AND NOT c.entered_in_error) AS due_by
         FROM unnest($1::uuid[]) AS r(id)) next
   WHERE t.id = next.id AND t.due_by IS DISTINCT FROM next.due_by`,
);

/** Writes clocks, and puts their referrals where they now belong in the queue. */
async function keepClocks(tx: EntityManager, clocks: readonly Stored<Clock>[], at: string): Promise<void> {
  if (clocks.length === 0) return;
  await putRows(
    tx,
    ClockTable,
    clocks.map((clock) => ({ ...clock, updatedAt: at })),
  );
  await sendLater(tx, bound(placing, [...new Set(clocks.map(({ referralId }) => referralId))]));
}
