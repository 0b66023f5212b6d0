import type { Reference } from "../../../kernel/reference.ts";
import type { DateTime } from "../../../kernel/time.ts";

/** That an assessment was offered, and what the person said. The duty to offer holds whatever else is so. */
export interface AssessmentOffer {
  readonly id: string;
  readonly patientId: string;
  readonly kind: AssessmentKind;
  readonly offeredAt: DateTime;
  readonly offeredBy: Reference | null;
  /** How it was put to the person: in which words, language or form. */
  readonly how: string | null;
  readonly answer: OfferAnswer;
  readonly answeredAt: DateTime | null;
  /** In the person's own words, where they gave a reason. */
  readonly reason: string | null;
}

export type AssessmentKind = "NEEDS" | "CARER" | "MEASURE";
export type OfferAnswer = "AWAITED" | "ACCEPTED" | "DECLINED";
