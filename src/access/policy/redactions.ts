import type { Role } from "../../kernel/role.ts";

/** Why a field is null although the row is seen. */
export type RedactionReason = "LOCATION_PROTECTED" | "NOT_FOR_PROXY";

export interface Redaction {
  readonly reason: RedactionReason;
  /** The parent's field that holds the id of the patient whom it is about. */
  readonly patient: string;
}

const whereabouts = (patient: string): Redaction => ({ reason: "LOCATION_PROTECTED", patient });
const notes: Redaction = { reason: "NOT_FOR_PROXY", patient: "patientId" };

/** What professionals write for each other: a proxy may see what was done, and not what was noted in confidence. */
export const NOTES_ARE_CLOSED_TO: readonly Role[] = ["PROXY"];

/**
 * The policy on single fields, by type. Where a person is follows also from where their family is, and from their record
 * as a whole.
 */
export const REDACTIONS: Readonly<Record<string, Readonly<Record<string, Redaction>>>> = {
  Patient: {
    addresses: whereabouts("id"),
    telecom: whereabouts("id"),
    fhir: whereabouts("id"),
    record: whereabouts("id"),
  },
  RelatedPerson: {
    addresses: whereabouts("patientId"),
    telecom: whereabouts("patientId"),
    fhir: whereabouts("patientId"),
  },
  Support: {
    telecom: whereabouts("patientId"),
  },
  Activity: { notes },
  CarePlan: { notes },
  CareTeam: { notes },
  CaseNote: { text: notes },
  Communication: { notes },
  Condition: { notes },
  Goal: { notes },
  Meeting: { minutes: notes },
  Observation: { notes },
  Referral: { notes },
  RiskAssessment: { notes },
  Task: { notes },
};
