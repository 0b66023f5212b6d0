import type { CodeableConcept } from "../../../kernel/coding.ts";
import type { Reference } from "../../../kernel/reference.ts";
import type { DateTime, PartialDate } from "../../../kernel/time.ts";

/** A time that a person is or was in hospital, as hospitals told us of it. */
export interface HospitalStay {
  readonly id: string;
  readonly patientId: string;
  readonly serviceId: string | null;
  readonly status: HospitalStayStatus;
  readonly hospital: Reference;
  readonly ward: string | null;
  /** The hospital's own number of the stay. */
  readonly spellId: string | null;
  readonly admissionKind: AdmissionKind | null;
  readonly admittedAt: DateTime | null;
  readonly expectedDischarge: PartialDate | null;
  readonly dischargedAt: DateTime | null;
  readonly destination: CodeableConcept | null;
  readonly reasons: readonly CodeableConcept[];
  /** That somebody of the team helps the ward with the way home. */
  readonly coordination: DischargeCoordination | null;
  readonly followUpState: FollowUpState;
  readonly followUpDue: DateTime | null;
  /** The contact at which the person was followed up. */
  readonly followUp: Reference | null;
}

export interface DischargeCoordination {
  readonly lead: Reference;
  readonly startedAt: DateTime;
  readonly note: string | null;
}

export type HospitalStayStatus = "ADMITTED" | "DISCHARGED" | "ENTERED_IN_ERROR";
export type AdmissionKind = "EMERGENCY" | "PLANNED" | "TRANSFER";
/** Nothing to do while the person is in hospital; then due, overdue or done. */
export type FollowUpState = "NONE" | "DUE" | "OVERDUE" | "DONE";
