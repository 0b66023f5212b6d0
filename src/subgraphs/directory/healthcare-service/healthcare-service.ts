import type { CodeableConcept } from "../../../kernel/coding.ts";
import type { ContactPoint } from "../../../kernel/person.ts";
import type { Reference } from "../../../kernel/reference.ts";

/** Something that an organisation offers, to which a person can be referred or signposted. */
export interface HealthcareService {
  readonly id: string;
  readonly name: string | null;
  readonly active: boolean | null;
  readonly providedBy: Reference | null;
  readonly categories: readonly CodeableConcept[];
  readonly types: readonly CodeableConcept[];
  readonly specialties: readonly CodeableConcept[];
  readonly comment: string | null;
  readonly telecom: readonly ContactPoint[];
}
