import type { CodeableConcept } from "../../../kernel/coding.ts";
import type { Note } from "../../../kernel/note.ts";
import type { Quantity } from "../../../kernel/quantity.ts";
import type { Reference } from "../../../kernel/reference.ts";
import type { DateTime, Period } from "../../../kernel/time.ts";

/** A measurement, score or simple assertion in the person's record. */
export interface Observation {
  readonly id: string;
  readonly patientId: string;
  readonly status: ObservationStatus;
  readonly categories: readonly CodeableConcept[];
  readonly code: CodeableConcept;
  /** When it was true of the person: a moment, or a period, never both. */
  readonly effectiveAt: DateTime | null;
  readonly effectivePeriod: Period | null;
  readonly issued: DateTime | null;
  readonly performers: readonly Reference[];
  readonly encounter: Reference | null;
  /** The care plan under which it was made, and the goals that it tells about. */
  readonly plan: Reference | null;
  readonly goals: readonly Reference[];
  readonly value: ObservedValue | null;
  readonly dataAbsentReason: CodeableConcept | null;
  readonly interpretations: readonly CodeableConcept[];
  readonly components: readonly ObservedComponent[];
  readonly notes: readonly Note[];
}

/** One part of a compound observation: the systolic of a blood pressure, an answer of a score. */
export interface ObservedComponent {
  readonly code: CodeableConcept;
  readonly value: ObservedValue | null;
}

/** What was found. Kinds beyond these stay with the received resource and come back in its FHIR form. */
export type ObservedValue =
  | { readonly kind: "QUANTITY"; readonly quantity: Quantity }
  | { readonly kind: "CONCEPT"; readonly concept: CodeableConcept }
  | { readonly kind: "TEXT"; readonly text: string }
  | { readonly kind: "BOOLEAN"; readonly boolean: boolean }
  | { readonly kind: "INTEGER"; readonly integer: number }
  | { readonly kind: "DATE_TIME"; readonly dateTime: DateTime };

export type ObservationStatus =
  | "REGISTERED"
  | "PRELIMINARY"
  | "FINAL"
  | "AMENDED"
  | "CORRECTED"
  | "CANCELLED"
  | "ENTERED_IN_ERROR"
  | "UNKNOWN";
