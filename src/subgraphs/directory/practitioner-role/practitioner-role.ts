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
}
