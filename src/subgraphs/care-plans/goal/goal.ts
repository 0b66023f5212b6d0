import type { CodeableConcept } from "../../../kernel/coding.ts";
import type { Note } from "../../../kernel/note.ts";
import type { Quantity } from "../../../kernel/quantity.ts";
import type { Reference } from "../../../kernel/reference.ts";
import type { PartialDate } from "../../../kernel/time.ts";

/** What the person wants to achieve, by when, and who answers for it. */
export interface Goal {
  readonly id: string;
  readonly patientId: string;
  readonly lifecycleStatus: GoalLifecycleStatus;
  readonly achievementStatus: GoalAchievementStatus | null;
  readonly categories: readonly CodeableConcept[];
  readonly priority: CodeableConcept | null;
  readonly description: CodeableConcept;
  readonly startDate: PartialDate | null;
  readonly targets: readonly GoalTarget[];
  readonly statusDate: PartialDate | null;
  readonly statusReason: string | null;
  /** The nominated person: whoever answers for the goal. */
  readonly expressedBy: Reference | null;
  readonly addresses: readonly Reference[];
  readonly outcomeReferences: readonly Reference[];
  readonly notes: readonly Note[];
}

/** How anyone can tell that the goal is reached: the measure, the value that is aimed at, and the day. */
export interface GoalTarget {
  readonly measure: CodeableConcept | null;
  readonly quantity: Quantity | null;
  readonly text: string | null;
  readonly dueDate: PartialDate | null;
}

export type GoalLifecycleStatus =
  | "PROPOSED"
  | "PLANNED"
  | "ACCEPTED"
  | "ACTIVE"
  | "ON_HOLD"
  | "COMPLETED"
  | "CANCELLED"
  | "ENTERED_IN_ERROR"
  | "REJECTED";
export type GoalAchievementStatus =
  | "IN_PROGRESS"
  | "IMPROVING"
  | "WORSENING"
  | "NO_CHANGE"
  | "ACHIEVED"
  | "SUSTAINING"
  | "NOT_ACHIEVED"
  | "NO_PROGRESS"
  | "NOT_ATTAINABLE";

/** What a goal must have: a day, and a name. */
export type GoalPart = "DUE_DATE" | "NOMINATED_PERSON";
