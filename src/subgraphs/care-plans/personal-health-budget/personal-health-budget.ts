import type { Reference } from "../../../kernel/reference.ts";
import type { DateTime, Period } from "../../../kernel/time.ts";

/** Money set aside for the person's own choice of support, in whole pence. What was used of it is counted, never stored. */
export interface PersonalHealthBudget {
  readonly id: string;
  readonly planId: string;
  readonly patientId: string;
  readonly status: BudgetStatus;
  /** The integrated care board that funds it, with whom the coordinator works. */
  readonly commissioner: Reference;
  readonly managedBy: BudgetManagement;
  readonly allocatedPence: number;
  readonly period: Period | null;
  /** The percentages that have been announced. */
  readonly reachedThresholds: readonly number[];
  readonly openedAt: DateTime;
  readonly closedAt: DateTime | null;
  readonly reason: string | null;
}

export type BudgetStatus = "OPEN" | "CLOSED";
/** The three ways in which the NHS lets a budget be managed. */
export type BudgetManagement = "NOTIONAL" | "THIRD_PARTY" | "DIRECT_PAYMENT";
