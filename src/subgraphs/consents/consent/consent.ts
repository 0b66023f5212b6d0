import type { CodeableConcept, Coding } from "../../../kernel/coding.ts";
import type { Reference } from "../../../kernel/reference.ts";
import type { DateTime, Period } from "../../../kernel/time.ts";

/** A person's decision on who may share what with whom. */
export interface Consent {
  readonly id: string;
  readonly patientId: string;
  readonly status: ConsentStatus;
  readonly scope: CodeableConcept;
  readonly categories: readonly CodeableConcept[];
  readonly recordedAt: DateTime | null;
  /** Who gave the consent: the person, or somebody with the right to decide for them. */
  readonly givenBy: readonly Reference[];
  /** The organisations that hold it. */
  readonly organisations: readonly Reference[];
  readonly policyRule: CodeableConcept | null;
  /** The rule as a whole: permit or deny, null where the consent states none. */
  readonly decision: ConsentDecision | null;
  readonly period: Period | null;
  readonly actors: readonly ConsentActor[];
  readonly actions: readonly CodeableConcept[];
  readonly purposes: readonly Coding[];
  /** The kinds of information that the decision covers. */
  readonly classes: readonly Coding[];
}

/** With whom, and in which role towards the information. */
export interface ConsentActor {
  readonly role: CodeableConcept;
  readonly reference: Reference;
}

export type ConsentStatus = "DRAFT" | "PROPOSED" | "ACTIVE" | "REJECTED" | "INACTIVE" | "ENTERED_IN_ERROR";
export type ConsentDecision = "PERMIT" | "DENY";
