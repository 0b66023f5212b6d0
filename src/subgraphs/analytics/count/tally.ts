/** One row of a count: of one measure, organisation, month, kind and code, as one group of writers added to it. */
export interface Tally {
  readonly id: string;
  readonly measure: string;
  readonly organisationId: string;
  readonly month: string;
  readonly kind: string;
  readonly code: string;
  readonly shard: number;
  /** A 64-bit number, as text. */
  readonly n: string;
}
