/** People whom a search found, taken on together. */
export interface CaseloadAddition {
  readonly id: string;
  /** The criteria that found them; null for the national ones. */
  readonly criteriaSetId: string | null;
  readonly serviceId: string | null;
  readonly coordinatorId: string | null;
  readonly results: readonly AdditionResult[];
}

/** What came of it for one person: their episode, or why there is none. */
export interface AdditionResult {
  readonly patientId: string;
  readonly episodeId: string | null;
  readonly code: string | null;
  readonly message: string | null;
}
