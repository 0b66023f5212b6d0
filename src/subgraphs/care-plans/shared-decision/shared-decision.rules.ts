import { accept, type Decision, invalid, notFound, refuse } from "../../../kernel/refusal.ts";
import type { DateTime } from "../../../kernel/time.ts";
import type { Occasion } from "../../../platform/graph/mutations.ts";
import type { CarePlan } from "../care-plan/care-plan.ts";
import type { Need } from "../need/need.ts";
import type { SharedDecision } from "./shared-decision.ts";

export interface DecisionFacts {
  readonly plan: CarePlan | null;
  readonly need: Need | null;
}

export type SharedDecisionGiven = Omit<SharedDecision, "id" | "patientId" | "decidedAt"> & {
  readonly decidedAt: DateTime | null;
};

/** A choice is between options: two at least, of which doing nothing may be one. */
export function recordSharedDecision(
  id: string,
  given: SharedDecisionGiven,
  { now }: Occasion,
  { plan, need }: DecisionFacts,
): Decision<SharedDecision> {
  if (plan === null) return refuse(notFound("planId"));
  const { options, choice, reason, needId } = given;
  const faults = [
    ...(needId !== null && need?.patientId !== plan.patientId ? [notFound("needId")] : []),
    ...(options.length < 2 ? [invalid("options", "A choice is between two options or more.")] : []),
    ...options.flatMap(({ text }, i) =>
      text.trim() ? [] : [invalid(`options.${i}.text`, "An option says something.")],
    ),
    ...(choice !== null && (choice < 1 || choice > options.length)
      ? [invalid("choice", "The choice is the number of one of the options, from 1.")]
      : []),
    ...(choice === null && !reason?.trim() ? [invalid("reason", "Where none is chosen, the record says why.")] : []),
  ];
  if (faults.length > 0) return refuse(...faults);
  const decidedAt = given.decidedAt ?? (now.toISOString() as DateTime);
  return accept({ ...given, id, patientId: plan.patientId, decidedAt });
}
