/** One rule on whom a service takes: all its criteria must be met for it to hold. */
export interface EligibilityRule {
  /** The service's own, unique among its rules. */
  readonly code: string;
  /** The rule in words, as the service publishes it. */
  readonly statement: string;
  readonly part: EligibilityPart;
  /** Of the inclusions of one group, one is enough. */
  readonly group: string | null;
  readonly criteria: readonly EligibilityCriterion[];
  /** Of an exception: the codes of the exclusions that it sets aside. */
  readonly overrides: readonly string[];
  /** Of a redirection: the service where the person should be referred. */
  readonly redirectToId: string | null;
}

export type EligibilityPart = "INCLUSION" | "EXCLUSION" | "EXCEPTION" | "REDIRECTION";

/** What one rule looks at, and its bounds; which of these count depends on the measure. */
export interface EligibilityCriterion {
  readonly measure: EligibilityMeasure;
  readonly atLeast: number | null;
  readonly years: number | null;
  readonly ecl: string | null;
  readonly groups: readonly CriterionGroup[];
  readonly postcodes: readonly string[];
}

/** Concepts that count as one: an area of development, a kind of therapist. */
export interface CriterionGroup {
  readonly name: string;
  readonly ecl: string;
}

export type EligibilityMeasure =
  | "REFERRED_AFTER_BIRTHDAY"
  | "REFERRED_BEFORE_BIRTHDAY"
  | "AREAS_OF_DELAY"
  | "THERAPISTS"
  | "CONDITION"
  | "PREVIOUSLY_KNOWN"
  | "PRIOR_EQUIVALENT_SERVICE"
  | "COMPLEX_MEDICAL_NEEDS"
  | "LIVES_IN";
