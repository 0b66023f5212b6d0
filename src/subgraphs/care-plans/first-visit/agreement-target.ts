import type { DateTime, PartialDate } from "../../../kernel/time.ts";
import type { CarePlan } from "../care-plan/care-plan.ts";
import type { FirstVisit } from "./first-visit.ts";

const MS_PER_DAY = 86_400_000;
const dayOf = (moment: DateTime | string): string => moment.slice(0, "2026-11-22".length);

/**
 * The last day on which the plan is to be agreed: so many days after the first visit that came before its agreement.
 * Null where its service has no such rule, or nobody has visited. S0: "within 2 weeks following initial visit".
 */
export function planDueBy(
  { agreement }: Pick<CarePlan, "agreement">,
  visits: readonly FirstVisit[],
  agreeWithinDays: number | null,
): PartialDate | null {
  if (agreeWithinDays === null) return null;
  const visit = visits.filter(({ at }) => agreement === null || dayOf(at) <= dayOf(agreement.at)).at(-1);
  if (visit === undefined) return null;
  return new Date(Date.parse(dayOf(visit.at)) + agreeWithinDays * MS_PER_DAY).toISOString().slice(0, 10) as PartialDate;
}

/** Whether it was agreed in time; null while that is open, and where there is no target. */
export function agreedWithin(
  { agreement }: Pick<CarePlan, "agreement">,
  dueBy: PartialDate | null,
  now: Date,
): boolean | null {
  if (dueBy === null) return null;
  if (agreement?.outcome === "AGREED") return dayOf(agreement.at) <= dueBy;
  return dayOf(now.toISOString()) <= dueBy ? null : false;
}
