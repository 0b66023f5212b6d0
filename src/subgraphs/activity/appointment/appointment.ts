import type { CodeableConcept } from "../../../kernel/coding.ts";
import type { Reference } from "../../../kernel/reference.ts";
import type { DateTime } from "../../../kernel/time.ts";

/** A time that is set for a person to be seen, in any sector. */
export interface Appointment {
  readonly id: string;
  readonly patientId: string;
  readonly status: AppointmentStatus;
  readonly cancellationReason: CodeableConcept | null;
  readonly serviceCategories: readonly CodeableConcept[];
  readonly serviceTypes: readonly CodeableConcept[];
  readonly appointmentType: CodeableConcept | null;
  readonly reasons: readonly CodeableConcept[];
  readonly description: string | null;
  readonly start: DateTime | null;
  readonly end: DateTime | null;
  readonly durationMinutes: number | null;
  readonly comment: string | null;
  readonly basedOn: readonly Reference[];
  /** Everyone but the patient. */
  readonly participants: readonly AppointmentParticipant[];
}

export interface AppointmentParticipant {
  readonly actor: Reference | null;
  readonly types: readonly CodeableConcept[];
  readonly status: ParticipationStatus;
}

export type ParticipationStatus = "ACCEPTED" | "DECLINED" | "TENTATIVE" | "NEEDS_ACTION";
export type AppointmentStatus =
  | "PROPOSED"
  | "PENDING"
  | "BOOKED"
  | "ARRIVED"
  | "FULFILLED"
  | "CANCELLED"
  | "NO_SHOW"
  | "ENTERED_IN_ERROR"
  | "CHECKED_IN"
  | "WAITLIST";
