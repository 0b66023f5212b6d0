import { hasCode, SNOMED } from "../../../kernel/coding.ts";
import { sct } from "../../../kernel/sct-id.ts";
import type { CarePlan, CarePlanStatus } from "./care-plan.ts";

/** Where a plan stands in a care coordinator's words, which tell more than those of FHIR. */
export type PlanStage =
  | "DRAFT"
  | "AGREED"
  | "ACTIVE"
  | "UNDER_REVIEW"
  | "ON_HOLD"
  | "CLOSED"
  | "ENTERED_IN_ERROR"
  | "UNKNOWN";

/** The FHIR status of each stage, the first where there are several. Every status is in it once. */
export const statuses: { readonly [Stage in PlanStage]: readonly CarePlanStatus[] } = {
  DRAFT: ["DRAFT"],
  AGREED: ["DRAFT"],
  ACTIVE: ["ACTIVE"],
  UNDER_REVIEW: ["ACTIVE"],
  ON_HOLD: ["ON_HOLD"],
  CLOSED: ["COMPLETED", "REVOKED"],
  ENTERED_IN_ERROR: ["ENTERED_IN_ERROR"],
  UNKNOWN: ["UNKNOWN"],
};

/** Never stored: the status says it, with what was agreed and whether a review is under way. */
export function stageOf({
  status,
  agreement,
  underReviewSince,
}: Pick<CarePlan, "status" | "agreement" | "underReviewSince">): PlanStage {
  switch (status) {
    case "DRAFT":
      return agreement?.outcome === "AGREED" ? "AGREED" : "DRAFT";
    case "ACTIVE":
      return underReviewSince === null ? "ACTIVE" : "UNDER_REVIEW";
    case "COMPLETED":
    case "REVOKED":
      return "CLOSED";
    default:
      return status;
  }
}

export const PERSONALISED = sct("2181441000000107 |Personalised Care and Support Plan|");

/** Whether it is the person's own plan, of which there is one at a time, beside plans for one condition or a crisis. */
export const isPersonalised = ({ categories }: Pick<CarePlan, "categories">): boolean =>
  categories.some((category) => hasCode(category, SNOMED, PERSONALISED.code));
