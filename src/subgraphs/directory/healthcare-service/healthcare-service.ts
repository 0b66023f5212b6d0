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
  /** Whom it takes, in words or by a code. */
  readonly criteria: readonly ServiceCriterion[];
  /** Where people must live, each a Location of its own or the name of one: `CT1`. None: everywhere. */
  readonly coverageAreas: readonly Reference[];
  /** In whole years, both included. */
  readonly minimumAge: number | null;
  readonly maximumAge: number | null;
  /** How many people it can take now; null where that is not known. */
  readonly places: number | null;
  /** How long people wait for it now. */
  readonly waitWeeks: number | null;
}

/** A condition on whom a service takes. */
export interface ServiceCriterion {
  readonly code: CodeableConcept | null;
  readonly comment: string | null;
}
