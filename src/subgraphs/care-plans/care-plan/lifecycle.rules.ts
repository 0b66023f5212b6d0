import type { Reference } from "../../../kernel/reference.ts";
import { accept, type Decision, invalid, refuse, wrongState } from "../../../kernel/refusal.ts";
import type { DateTime } from "../../../kernel/time.ts";
import type { Occasion } from "../../../platform/graph/mutations.ts";
import { activationFaults, noFacts, type PlanFacts, scheduled } from "./activation.rules.ts";
import { ended, isEnded } from "./care-plan.rules.ts";
import type { CarePlan, PlanAgreement, ReviewMark } from "./care-plan.ts";
import { isPersonalised } from "./stage.ts";

const stamp = (now: Date) => now.toISOString() as DateTime;

export interface AgreementGiven {
  readonly outcome: PlanAgreement["outcome"];
  readonly by: Reference;
  readonly at: DateTime | null;
  readonly reason: string | null;
}

/** The person agrees, or says why not. Who no longer agrees to a plan in force has it looked at again. */
export function recordPlanAgreement(plan: CarePlan, given: AgreementGiven, { now }: Occasion): Decision<CarePlan> {
  if (isEnded(plan.status)) return refuse(ended(plan));
  const { outcome, by, reason } = given;
  if (outcome === "DISAGREED" && !reason?.trim()) {
    return refuse(invalid("reason", "Who disagrees has a reason, and it is recorded."));
  }
  const agreement = { outcome, by, reason, at: given.at ?? stamp(now) };
  const disputed = outcome === "DISAGREED" && plan.status === "ACTIVE";
  return accept(disputed ? marked({ ...plan, agreement }, "DISAGREED", by, now) : { ...plan, agreement });
}

/** A draft, or a plan that was on hold, comes into force: led by one person, and agreed where it is the person's own. */
export function activateCarePlan(
  plan: CarePlan,
  _: object,
  { now }: Occasion,
  facts: PlanFacts = noFacts,
): Decision<CarePlan> {
  if (plan.status !== "DRAFT" && plan.status !== "ON_HOLD") {
    return refuse(wrongState(plan.status, "A draft or a plan on hold is put into force."));
  }
  const period = { start: plan.period?.start ?? stamp(now), end: plan.period?.end ?? null };
  const active: CarePlan = { ...plan, status: "ACTIVE", period };
  const faults = activationFaults(active, facts);
  return faults.length > 0 ? refuse(...faults) : accept(scheduled(active, facts, now));
}

export function startPlanReview(plan: CarePlan, _: object, { now }: Occasion): Decision<CarePlan> {
  if (plan.status !== "ACTIVE") return refuse(wrongState(plan.status, "A plan in force is reviewed."));
  if (plan.underReviewSince !== null) return refuse(wrongState("UNDER_REVIEW", "The review is under way already."));
  return accept({ ...plan, underReviewSince: stamp(now) });
}

export interface MarkGiven {
  readonly reason: ReviewMark["reason"];
  readonly subject: Reference | null;
}

export function markPlanForReview(plan: CarePlan, given: MarkGiven, { now }: Occasion): Decision<CarePlan> {
  if (isEnded(plan.status)) return refuse(ended(plan));
  return accept(marked(plan, given.reason, given.subject, now));
}

/** Marked once for each thing that happened, until a review has dealt with it. */
export function marked(plan: CarePlan, reason: ReviewMark["reason"], subject: Reference | null, now: Date): CarePlan {
  const known = plan.reviewMarks.some(
    (it) => it.reason === reason && (it.subject?.id ?? null) === (subject?.id ?? null),
  );
  return known ? plan : { ...plan, reviewMarks: [...plan.reviewMarks, { reason, subject, at: stamp(now) }] };
}

/** The plan that a person's changes are about: their own, or else whichever is in force. */
export const answering = <Plan extends CarePlan>(plans: readonly Plan[]): Plan | null =>
  plans.find((plan) => plan.status === "ACTIVE" && isPersonalised(plan)) ??
  plans.find((plan) => plan.status === "ACTIVE") ??
  null;
