import type { CodeableConcept } from "../../../kernel/coding.ts";
import type { Note } from "../../../kernel/note.ts";
import type { Reference } from "../../../kernel/reference.ts";
import type { DateTime } from "../../../kernel/time.ts";

/** A message about a person that was, or is to be, sent. */
export interface Communication {
  readonly id: string;
  readonly patientId: string;
  readonly status: CommunicationStatus;
  readonly statusReason: CodeableConcept | null;
  readonly categories: readonly CodeableConcept[];
  readonly priority: CommunicationPriority | null;
  readonly media: readonly CodeableConcept[];
  readonly topic: CodeableConcept | null;
  readonly about: readonly Reference[];
  readonly sent: DateTime | null;
  readonly received: DateTime | null;
  readonly sender: Reference | null;
  readonly recipients: readonly Reference[];
  readonly reasons: readonly CodeableConcept[];
  /** The parts of the message, in order: text, or a reference to what was enclosed. */
  readonly contents: readonly MessagePart[];
  readonly inResponseTo: readonly Reference[];
  readonly basedOn: readonly Reference[];
  readonly notes: readonly Note[];
  /** The conversation that it is part of: the id of its first message. */
  readonly threadId: string | null;
  /** For what came in: whether somebody has dealt with it. */
  readonly action: CommunicationAction | null;
}

/** What was done about a message that came in. */
export interface CommunicationAction {
  readonly state: ActionState;
  readonly by: Reference | null;
  readonly at: DateTime | null;
  readonly note: string | null;
}

export type ActionState = "AWAITS_ACTION" | "ACTIONED" | "NO_ACTION_NEEDED";

export interface MessagePart {
  readonly text: string | null;
  readonly reference: Reference | null;
}

export type CommunicationPriority = "ROUTINE" | "URGENT" | "ASAP" | "STAT";
export type CommunicationStatus =
  | "PREPARATION"
  | "IN_PROGRESS"
  | "NOT_DONE"
  | "ON_HOLD"
  | "STOPPED"
  | "COMPLETED"
  | "ENTERED_IN_ERROR"
  | "UNKNOWN";
