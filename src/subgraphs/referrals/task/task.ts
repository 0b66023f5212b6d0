import type { CodeableConcept } from "../../../kernel/coding.ts";
import type { Note } from "../../../kernel/note.ts";
import type { Reference } from "../../../kernel/reference.ts";
import type { DateTime, Period } from "../../../kernel/time.ts";

/** A piece of work that passes between people until it is done: the closed loop of a referral above all. */
export interface Task {
  readonly id: string;
  readonly patientId: string | null;
  /** The referral that this task carries to its end, or another thing that it is about. */
  readonly focus: Reference | null;
  readonly status: TaskStatus;
  readonly statusReason: CodeableConcept | null;
  /** The local state, where the standard's is too coarse. */
  readonly businessStatus: CodeableConcept | null;
  readonly intent: TaskIntent;
  readonly priority: TaskPriority | null;
  readonly code: CodeableConcept | null;
  readonly description: string | null;
  readonly requester: Reference | null;
  readonly owner: Reference | null;
  readonly performerTypes: readonly CodeableConcept[];
  readonly reason: CodeableConcept | null;
  readonly reasonReference: Reference | null;
  readonly basedOn: readonly Reference[];
  readonly partOf: readonly Reference[];
  readonly authoredOn: DateTime | null;
  readonly lastModified: DateTime | null;
  readonly executionPeriod: Period | null;
  /** By when it must be done: the end of the period of its restriction. */
  readonly restrictionPeriod: Period | null;
  readonly notes: readonly Note[];
}

export type TaskStatus =
  | "DRAFT"
  | "REQUESTED"
  | "RECEIVED"
  | "ACCEPTED"
  | "REJECTED"
  | "READY"
  | "CANCELLED"
  | "IN_PROGRESS"
  | "ON_HOLD"
  | "FAILED"
  | "COMPLETED"
  | "ENTERED_IN_ERROR";
export type TaskIntent =
  | "UNKNOWN"
  | "PROPOSAL"
  | "PLAN"
  | "ORDER"
  | "ORIGINAL_ORDER"
  | "REFLEX_ORDER"
  | "FILLER_ORDER"
  | "INSTANCE_ORDER"
  | "OPTION";
export type TaskPriority = "ROUTINE" | "URGENT" | "ASAP" | "STAT";
