/** Whom to look for in the records, as data: so that a network changes it without a release. */
export interface CriteriaSet {
  readonly id: string;
  readonly name: string;
  readonly kind: CriteriaKind;
  /** Why these people, in a sentence that can be said to them. */
  readonly purpose: string | null;
  readonly match: CriteriaMatch;
  readonly criteria: readonly Criterion[];
  readonly active: boolean;
}

/** One condition on a person. What its kind does not use is null, or empty. */
export interface Criterion {
  /** Unique within the set. */
  readonly id: string;
  readonly kind: CriterionKind;
  /** In words for people; made from the rest where it is null. */
  readonly label: string | null;
  /** Which concepts count: conditions, or what was scored. */
  readonly ecl: string | null;
  readonly bands: readonly FrailtyBand[];
  readonly atLeast: number | null;
  readonly atMost: number | null;
  readonly withinMonths: number | null;
}

export type CriteriaKind = "PROACTIVE" | "SDM";
export type CriteriaMatch = "ALL" | "ANY";
export type FrailtyBand = "MILD" | "MODERATE" | "SEVERE";
export type CriterionKind =
  | "CONDITION"
  | "CONDITION_COUNT"
  | "FRAILTY"
  | "AGE"
  | "SCORE"
  | "SERVICE_USE"
  | "NO_PLAN"
  | "NOT_SEEN";
