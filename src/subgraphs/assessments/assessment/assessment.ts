import type { Coding } from "../../../kernel/coding.ts";
import type { Quantity } from "../../../kernel/quantity.ts";
import type { Reference } from "../../../kernel/reference.ts";
import type { DateTime, PartialDate } from "../../../kernel/time.ts";

/** What a person, or somebody with or for them, answered to the questions of one questionnaire. */
export interface Assessment {
  readonly id: string;
  readonly patientId: string;
  /** The questionnaire's canonical URL, with `|` and its edition where that is named. */
  readonly questionnaire: string | null;
  readonly status: AssessmentStatus;
  /** When the answers were given: the last time, while it goes on. */
  readonly answeredAt: DateTime | null;
  /** Whoever wrote the answers down. */
  readonly author: Reference | null;
  /** Whoever answered: the person, a relative, a professional who observed. */
  readonly source: Reference | null;
  /** The conversation in which it was done. */
  readonly contact: Reference | null;
  /** The care plan, goal or request that it serves. */
  readonly basedOn: readonly Reference[];
  readonly items: readonly AnsweredItem[];
}

export interface AnsweredItem {
  readonly linkId: string;
  readonly text: string | null;
  readonly values: readonly (AnswerValue | null)[];
  readonly items: readonly AnsweredItem[];
}

/** Kinds beyond these stay with the received resource and come back in its FHIR form; here they are null. */
export type AnswerValue =
  | { readonly kind: "BOOLEAN"; readonly boolean: boolean }
  | { readonly kind: "DECIMAL"; readonly decimal: number }
  | { readonly kind: "INTEGER"; readonly integer: number }
  | { readonly kind: "DATE"; readonly date: PartialDate }
  | { readonly kind: "DATE_TIME"; readonly dateTime: DateTime }
  | { readonly kind: "TEXT"; readonly text: string }
  | { readonly kind: "CODING"; readonly coding: Coding }
  | { readonly kind: "QUANTITY"; readonly quantity: Quantity }
  | { readonly kind: "REFERENCE"; readonly reference: Reference };

export type AssessmentStatus = "IN_PROGRESS" | "COMPLETED" | "AMENDED" | "STOPPED" | "ENTERED_IN_ERROR";
