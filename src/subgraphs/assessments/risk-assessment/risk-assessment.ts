import type { CodeableConcept } from "../../../kernel/coding.ts";
import type { Note } from "../../../kernel/note.ts";
import type { Reference } from "../../../kernel/reference.ts";
import type { DateTime, PartialDate } from "../../../kernel/time.ts";

/** What could happen to the person, how likely it is, and what is done about it. */
export interface RiskAssessment {
  readonly id: string;
  readonly patientId: string;
  readonly status: RiskAssessmentStatus;
  /** Which risk: of falling, of self-neglect, of a crisis at home. */
  readonly code: CodeableConcept | null;
  /** How great the risk is, taken together. */
  readonly level: RiskLevel | null;
  readonly assessedAt: DateTime | null;
  readonly assessor: Reference | null;
  /** What it rests on: observations, assessments, conditions. */
  readonly basis: readonly Reference[];
  readonly predictions: readonly RiskPrediction[];
  /** How the risk is kept small. */
  readonly mitigation: string | null;
  readonly reviewDue: PartialDate | null;
  readonly notes: readonly Note[];
}

export interface RiskPrediction {
  readonly outcome: CodeableConcept | null;
  /** In words: HL7 risk-probability as a rule. */
  readonly likelihood: CodeableConcept | null;
  readonly rationale: string | null;
}

export type RiskLevel = "LOW" | "MEDIUM" | "HIGH";
export type RiskAssessmentStatus =
  | "REGISTERED"
  | "PRELIMINARY"
  | "FINAL"
  | "AMENDED"
  | "CORRECTED"
  | "CANCELLED"
  | "ENTERED_IN_ERROR"
  | "UNKNOWN";
