/** What is counted. */
export type Measure = "ACTIVITY" | "REFERRAL";

/** By what a month's count is broken down: by nothing, by kind, or by SNOMED CT code. */
export type Breakdown = "NONE" | "KIND" | "CODE";

/** What an analyst asks: months as `2026-11`, both included. */
export interface CountRequest {
  readonly of: Measure;
  readonly by: Breakdown;
  readonly from: string;
  readonly to: string;
}

/** The true count of one month and one value; the value is empty where there is no breakdown, or no code. */
export interface Cell {
  readonly month: string;
  readonly value: string;
  readonly n: number;
}

/** A count as it may leave: null where it is too small to tell, or would tell another that is. */
export interface ShownCell {
  readonly month: string;
  readonly value: string;
  readonly count: number | null;
}
