import {
  accept,
  type Decision,
  invalid,
  notFound,
  notPermitted,
  type Refusal,
  refuse,
} from "../../../kernel/refusal.ts";
import type { Role } from "../../../kernel/role.ts";
import type { Recorder } from "../../../platform/graph/mutations.ts";
import { nationalRules, type PlanningRules } from "./planning-rules.ts";
import type { ServiceFacts } from "./provided-by.ts";

type Said = Omit<PlanningRules, "id" | "serviceId">;
export type PlanningRulesGiven = { readonly serviceId: string } & { readonly [Rule in keyof Said]: Said[Rule] | null };

/** A service's own rules; what it leaves open is as the national defaults have it. */
export function createPlanningRules(
  id: string,
  given: PlanningRulesGiven,
  { role }: Recorder,
  service: ServiceFacts,
): Decision<PlanningRules> {
  const said = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null));
  return judged({ ...nationalRules, ...(said as Partial<Said>), serviceId: given.serviceId, id }, role, service);
}

export type PlanningRulesRevision = Partial<Said>;

export const revisePlanningRules = (
  rules: PlanningRules,
  given: PlanningRulesRevision,
  { role }: Recorder,
  service: ServiceFacts,
): Decision<PlanningRules> => judged({ ...rules, ...given }, role, service);

function judged(rules: PlanningRules, role: Role, { isThere, isOurs }: ServiceFacts): Decision<PlanningRules> {
  if (role !== "SUPERVISOR") {
    return refuse(notPermitted("serviceId", "A supervisor sets what a service asks of its plans."));
  }
  if (!isThere) return refuse(notFound("serviceId"));
  if (!isOurs) return refuse(notPermitted("serviceId", "What a service asks is set by whoever provides it."));
  const faults = faultsOf(rules);
  return faults.length > 0 ? refuse(...faults) : accept(rules);
}

function faultsOf(rules: PlanningRules): readonly Refusal[] {
  const { reviewEveryDays, remindDays, agreeWithinDays, budgetThresholds, standardFrom, intensiveFrom } = rules;
  return [
    ...(reviewEveryDays < 1 ? [invalid("reviewEveryDays", "A plan is reviewed at an interval of a day or more.")] : []),
    ...(remindDays < 0 ? [invalid("remindDays", "A reminder comes before what it reminds of.")] : []),
    ...(agreeWithinDays !== null && agreeWithinDays < 1
      ? [invalid("agreeWithinDays", "A target is a day or more.")]
      : []),
    ...(budgetThresholds.some((percent) => percent < 1 || percent > 100)
      ? [invalid("budgetThresholds", "A threshold is from 1 to 100 per cent.")]
      : []),
    ...(standardFrom > intensiveFrom
      ? [invalid("intensiveFrom", "Intensive coordination starts no sooner than standard.")]
      : []),
  ];
}
