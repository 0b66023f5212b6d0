import type { EntityManager } from "typeorm";
import { UUID } from "../../../kernel/page.ts";
import { idOf } from "../../../kernel/reference.ts";
import { invalid, type Refusal } from "../../../kernel/refusal.ts";
import type { Stored } from "../../../kernel/stored.ts";
import type { DateTime } from "../../../kernel/time.ts";
import { putRows } from "../../../platform/bulk.ts";
import { intakesOf, reach } from "../clock/clock-keeping.ts";
import type { Referral } from "../referral/referral.ts";
import { TriageTable } from "./triage.table.ts";
import { NOTHING_STATED, type Triage, type TriageState } from "./triage.ts";

/** The service that a referral asks: the first among its performers. */
export const serviceOf = ({ performers }: Pick<Referral, "performers">): string | null =>
  performers.flatMap((it) => idOf(it, "HealthcareService") ?? []).find((id) => UUID.test(id)) ?? null;

const OPEN: readonly TriageState[] = ["AWAITING", "MORE_INFORMATION"];
export const isOpen = ({ state }: Pick<Triage, "state">): boolean => OPEN.includes(state);

const ENDED: readonly Referral["status"][] = ["REVOKED", "COMPLETED", "ENTERED_IN_ERROR"];

/**
 * Whoever writes a referral: one that was sent to a service that triages waits for its decision, and its clocks start;
 * one that ends stops them. The decision follows the referral's priority.
 */
export async function keepTriage(tx: EntityManager, referrals: readonly Stored<Referral>[]): Promise<void> {
  const known = await triagesOf(
    tx,
    referrals.map(({ id }) => id),
  );
  await open(
    tx,
    referrals.filter(({ id, status, enteredInError }) => status === "ACTIVE" && !enteredInError && !known.has(id)),
  );
  const changed = referrals.flatMap((referral) => {
    const triage = known.get(referral.id);
    return triage ? [{ ...following(triage, referral), updatedAt: referral.updatedAt }] : [];
  });
  await putRows(tx, TriageTable, changed);
  const ended = referrals
    .filter(({ id, status }) => known.has(id) && ENDED.includes(status))
    .map(({ id, updatedAt }) => ({ referral: known.get(id)!, at: updatedAt as DateTime }));
  await reach(tx, ended, { milestone: "ENDED", by: null }, ended[0]?.at ?? "");
}

const following = (triage: Stored<Triage>, { status, priority, enteredInError }: Stored<Referral>): Stored<Triage> => ({
  ...triage,
  priority,
  enteredInError,
  state: isOpen(triage) && ENDED.includes(status) ? "WITHDRAWN" : triage.state,
});

async function triagesOf(tx: EntityManager, referrals: readonly string[]): Promise<Map<string, Stored<Triage>>> {
  const rows = (await tx.query(
    `SELECT ${TriageTable.select} FROM ${TriageTable.name} t WHERE t.id = ANY ($1::uuid[]) FOR UPDATE`,
    [referrals],
  )) as Stored<Triage>[];
  return new Map(rows.map((row) => [row.id, row]));
}

async function open(tx: EntityManager, referrals: readonly Stored<Referral>[]): Promise<void> {
  const services = referrals.flatMap((referral) => serviceOf(referral) ?? []);
  if (services.length === 0) return;
  const intakes = await intakesOf(tx, services);
  const fresh = referrals.flatMap((referral) => {
    const serviceId = serviceOf(referral);
    return serviceId !== null && intakes.has(serviceId) ? [opened(referral, serviceId)] : [];
  });
  await putRows(tx, TriageTable, fresh);
  const arrivals = fresh.map((triage) => ({
    referral: triage,
    at: triage.referredOn ?? (triage.createdAt as DateTime),
  }));
  await reach(tx, arrivals, { milestone: "REFERRED", by: null }, fresh[0]?.updatedAt ?? "");
}

const opened = (referral: Stored<Referral>, serviceId: string): Stored<Triage> => ({
  id: referral.id,
  patientId: referral.patientId,
  serviceId,
  state: "AWAITING",
  priority: referral.priority,
  dueBy: null,
  referredOn: referral.authoredOn,
  pathway: null,
  stated: NOTHING_STATED,
  reason: null,
  decidedAt: null,
  redirectedToId: null,
  questions: [],
  coordination: null,
  version: 1,
  createdAt: referral.updatedAt,
  updatedAt: referral.updatedAt,
  ownerId: referral.ownerId,
  enteredInError: false,
});

/** A referral that a service decides on goes to another by redirection, so that the first service's part is kept. */
export async function movedPastTriage(
  tx: EntityManager,
  after: Referral,
  before: Referral,
): Promise<readonly Refusal[] | undefined> {
  if (serviceOf(after) === serviceOf(before)) return undefined;
  const triages = await triagesOf(tx, [after.id]);
  return triages.size > 0
    ? [invalid("performers", "Use redirectReferral: a service decides on this referral.")]
    : undefined;
}
