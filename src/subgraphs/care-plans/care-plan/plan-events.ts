import type { Event } from "../../../platform/events.ts";
import { isEnded } from "./care-plan.rules.ts";
import type { CarePlan } from "./care-plan.ts";

type Data = Event["data"];

/** What a change of a plan means to those who wait for it. */
export function planEvents(plan: CarePlan, before: CarePlan | null): readonly Event[] {
  const tell = (type: string, data: Data): Event => ({
    type,
    patientId: plan.patientId,
    subject: { type: "CarePlan", id: plan.id },
    data: { planId: plan.id, ...data },
  });
  const { agreement, status, nextReview, author, underReviewSince, reviewMarks } = plan;
  return [
    ...(agreement !== null && agreement.at !== before?.agreement?.at
      ? [tell(agreement.outcome === "AGREED" ? "PLAN_AGREED" : "PLAN_DISAGREED", { at: agreement.at })]
      : []),
    ...(status === "ACTIVE" && before?.status !== "ACTIVE" ? [tell("PLAN_ACTIVATED", {})] : []),
    ...(status === "ACTIVE" && nextReview !== null && nextReview !== before?.nextReview
      ? [tell("PLAN_REVIEW_SCHEDULED", { reviewDue: nextReview })]
      : []),
    ...(underReviewSince !== null && (before?.underReviewSince ?? null) === null
      ? [tell("PLAN_REVIEW_STARTED", { at: underReviewSince })]
      : []),
    ...reviewMarks
      .slice(before?.reviewMarks.length ?? 0)
      .map(({ reason, subject }) => tell("PLAN_MARKED_FOR_REVIEW", { reason, subjectId: subject?.id ?? null })),
    ...(before !== null && author?.id !== before.author?.id
      ? [tell("PLAN_HANDED_OVER", { leadType: author?.type ?? null, leadId: author?.id ?? null })]
      : []),
    ...(isEnded(status) && before !== null && !isEnded(before.status) ? [tell("PLAN_CLOSED", {})] : []),
  ];
}
