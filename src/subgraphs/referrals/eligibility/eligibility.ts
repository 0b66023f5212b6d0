import type { Reference } from "../../../kernel/reference.ts";
import type { DateTime, PartialDate } from "../../../kernel/time.ts";
import type { StatedFacts } from "../triage/triage.ts";
import type { EligibilityMeasure, EligibilityPart } from "./eligibility-rule.ts";

export type EligibilityResult = "HOLDS" | "DOES_NOT_HOLD" | "NOT_KNOWN";
export type EligibilityVerdict = "ELIGIBLE" | "NOT_ELIGIBLE" | "REDIRECT" | "NOT_KNOWN";

/** A fact that a rule rests on, with its date and its source. */
export interface EligibilityEvidence {
  readonly what: string;
  readonly date: DateTime | null;
  readonly source: Reference | null;
}

export interface CriterionFinding {
  readonly measure: EligibilityMeasure;
  readonly result: EligibilityResult;
  readonly evidence: readonly EligibilityEvidence[];
}

export interface EligibilityFinding {
  readonly code: string;
  readonly statement: string;
  readonly part: EligibilityPart;
  readonly result: EligibilityResult;
  /** The exceptions that set this exclusion aside. */
  readonly overriddenBy: readonly string[];
  readonly criteria: readonly CriterionFinding[];
}

/** What the rules of a service say of one referral. */
export interface EligibilityAssessment {
  readonly verdict: EligibilityVerdict;
  readonly referredOn: DateTime;
  readonly ageAtReferral: number | null;
  readonly rules: readonly EligibilityFinding[];
  readonly redirectToId: string | null;
}

/** All that rules look at: what the record says, what the room knows, and what the referrer stated. */
export interface EligibilityFacts {
  readonly referral: Reference;
  readonly referredOn: DateTime;
  readonly birthDate: PartialDate | null;
  readonly stated: StatedFacts;
  /** Where the person lives, as postcodes. */
  readonly postcodes: readonly string[];
  readonly conditions: readonly KnownCondition[];
  readonly teamRoles: readonly KnownRole[];
  /** Earlier referrals that the service accepted. */
  readonly taken: readonly EligibilityEvidence[];
  /** Of the codes on record, those that are within an expression; null where nothing can tell. */
  readonly within: (ecl: string) => ReadonlySet<string> | null;
}

export interface KnownCondition {
  readonly id: string;
  readonly codes: readonly string[];
  readonly display: string;
  /** When it was diagnosed: since when it is known, else when it was first recorded. */
  readonly diagnosed: DateTime | null;
}

/** A part that somebody plays in a team around the person today. */
export interface KnownRole {
  readonly codes: readonly string[];
  readonly display: string;
  readonly team: Reference;
}
