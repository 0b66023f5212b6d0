import type { CodeableConcept } from "../../../kernel/coding.ts";
import type { ContactPoint } from "../../../kernel/person.ts";
import type { Reference } from "../../../kernel/reference.ts";
import type { Period } from "../../../kernel/time.ts";

/** What a practitioner does for an organisation, and when. Job roles are SDS codes: R9801 is a care co-ordinator. */
export interface PractitionerRole {
  readonly id: string;
  readonly sdsRoleProfileId: string | null;
  readonly active: boolean | null;
  readonly practitioner: Reference | null;
  readonly organisation: Reference | null;
  readonly codes: readonly CodeableConcept[];
  readonly services: readonly Reference[];
  readonly period: Period | null;
  readonly telecom: readonly ContactPoint[];
  /** The named first point of contact of a coordinator in the network; no caseload opens without one. */
  readonly namedContact: Reference | null;
  /** The named clinician to whom they turn for advice. */
  readonly clinicalContact: Reference | null;
  /** How many people they can coordinate care for at a time; null where nobody has said. */
  readonly caseloadCapacity: number | null;
}
