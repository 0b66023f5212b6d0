import type { CodeableConcept } from "../../../kernel/coding.ts";
import type { Reference } from "../../../kernel/reference.ts";
import type { Period } from "../../../kernel/time.ts";

/** A standing warning or need that everyone who deals with the person must see. */
export interface Flag {
  readonly id: string;
  readonly patientId: string;
  readonly status: FlagStatus;
  readonly categories: readonly CodeableConcept[];
  readonly code: CodeableConcept;
  readonly period: Period | null;
  readonly author: Reference | null;
  readonly encounter: Reference | null;
}

export type FlagStatus = "ACTIVE" | "INACTIVE" | "ENTERED_IN_ERROR";
