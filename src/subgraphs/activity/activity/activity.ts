import type { CodeableConcept, Coding } from "../../../kernel/coding.ts";
import type { Note } from "../../../kernel/note.ts";
import type { Reference } from "../../../kernel/reference.ts";
import type { DateTime, PartialDate, Period } from "../../../kernel/time.ts";

/** What somebody did with or for a person: a contact, or an intervention. Its code says what, its mode how. */
export interface Activity {
  readonly id: string;
  readonly patientId: string;
  readonly kind: ActivityKind;
  readonly status: ActivityStatus;
  /** The SNOMED CT code of the activity, among its codings. */
  readonly code: CodeableConcept | null;
  readonly categories: readonly CodeableConcept[];
  /** How it took place: in person, at home, by telephone, by video. For contacts, a v3 ActCode. */
  readonly mode: Coding | null;
  /** When: a period, or one moment, never both. */
  readonly period: Period | null;
  readonly occurredAt: DateTime | null;
  readonly durationMinutes: number | null;
  readonly performers: readonly Reference[];
  readonly serviceProvider: Reference | null;
  readonly plan: Reference | null;
  readonly goals: readonly Reference[];
  readonly reasons: readonly CodeableConcept[];
  readonly reasonReferences: readonly Reference[];
  readonly outcome: CodeableConcept | null;
  readonly notes: readonly ActivityNote[];
  /** By when to be in contact again, as it was agreed at a contact. */
  readonly nextContactDue: PartialDate | null;
  /** The appointment that it was, prepares for or follows up. */
  readonly appointment: Reference | null;
}

/** What was observed is told from what is thought of it; null where the recorder did not say. */
export interface ActivityNote extends Note {
  readonly kind: NoteKind | null;
}

export type NoteKind = "FACT" | "OPINION";

export type ActivityKind = "CONTACT" | "INTERVENTION";

/** One vocabulary over the statuses of both kinds; each kind uses the ones that its FHIR resource has. */
export type ActivityStatus =
  | "PLANNED"
  | "ARRIVED"
  | "TRIAGED"
  | "IN_PROGRESS"
  | "ON_LEAVE"
  | "NOT_DONE"
  | "ON_HOLD"
  | "STOPPED"
  | "COMPLETED"
  | "CANCELLED"
  | "ENTERED_IN_ERROR"
  | "UNKNOWN";

/** The statuses that a contact can have, and those of an intervention. */
export type ContactStatus = Exclude<ActivityStatus, "NOT_DONE" | "ON_HOLD" | "STOPPED">;
export type InterventionStatus = Exclude<ActivityStatus, "ARRIVED" | "TRIAGED" | "ON_LEAVE" | "CANCELLED">;

export type Contact = Activity & { readonly kind: "CONTACT"; readonly status: ContactStatus };
export type Intervention = Activity & { readonly kind: "INTERVENTION"; readonly status: InterventionStatus };
