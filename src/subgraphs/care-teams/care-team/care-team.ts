import type { CodeableConcept } from "../../../kernel/coding.ts";
import type { Note } from "../../../kernel/note.ts";
import type { ContactPoint } from "../../../kernel/person.ts";
import type { Reference } from "../../../kernel/reference.ts";
import type { Period } from "../../../kernel/time.ts";

/** The people who work together around one person. An MDT is a care team of that category. */
export interface CareTeam {
  readonly id: string;
  readonly patientId: string | null;
  readonly status: CareTeamStatus | null;
  readonly categories: readonly CodeableConcept[];
  readonly name: string | null;
  readonly period: Period | null;
  readonly participants: readonly CareTeamParticipant[];
  readonly reasons: readonly CodeableConcept[];
  readonly managingOrganisations: readonly Reference[];
  readonly telecom: readonly ContactPoint[];
  readonly notes: readonly Note[];
}

/** A member of a team: in which roles, for whom, and from when to when. Family and nurseries count. */
export interface CareTeamParticipant {
  readonly roles: readonly CodeableConcept[];
  readonly member: Reference | null;
  readonly onBehalfOf: Reference | null;
  readonly period: Period | null;
  /** How to reach them for this team's work, where the member's own record does not say it: a nursery has none. */
  readonly telecom: readonly ContactPoint[];
}

export type CareTeamStatus = "PROPOSED" | "ACTIVE" | "SUSPENDED" | "INACTIVE" | "ENTERED_IN_ERROR";
