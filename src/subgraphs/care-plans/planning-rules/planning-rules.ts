/** What a service asks of its plans. Where a service has said nothing, the national defaults hold. */
export interface PlanningRules {
  readonly id: string;
  readonly serviceId: string;
  /** Days from one review to the next, unless the plan has its own interval. */
  readonly reviewEveryDays: number;
  /** Days before a review at which it is announced as due soon. */
  readonly remindDays: number;
  /** Days from the first visit within which the plan is to be agreed; null where the service has no such target. */
  readonly agreeWithinDays: number | null;
  /** What must be there before a personalised plan is put into force, beside its lead coordinator. */
  readonly requiredParts: readonly PlanPart[];
  /** Percentages of a budget at which it is announced that so much is committed or spent. */
  readonly budgetThresholds: readonly number[];
  /** From so many needs and parties on, standard coordination is suggested; and from so many, intensive. */
  readonly standardFrom: number;
  readonly intensiveFrom: number;
}

export type PlanPart =
  | "LEAD_COORDINATOR"
  | "AGREEMENT"
  | "INVOLVEMENT"
  | "COORDINATION_LEVEL"
  | "NEEDS"
  | "GOALS"
  | "ACTIONS"
  | "CONTINGENCY";

/**
 * Reviewed at least once a year, agreed with the person, and led by one coordinator: NHS England, personalised care and
 * support planning. The two weeks of some services are a rule of theirs, not of the nation's.
 */
export const nationalRules: Omit<PlanningRules, "id" | "serviceId"> = {
  reviewEveryDays: 365,
  remindDays: 14,
  agreeWithinDays: null,
  requiredParts: ["LEAD_COORDINATOR", "AGREEMENT"],
  budgetThresholds: [80, 100],
  standardFrom: 3,
  intensiveFrom: 6,
};
