import type { Reference } from "../../../kernel/reference.ts";
import type { DateTime } from "../../../kernel/time.ts";

/** Something bought for the person out of their budget, in whole pence. */
export interface Purchase {
  readonly id: string;
  readonly budgetId: string;
  readonly planId: string;
  readonly patientId: string;
  readonly status: PurchaseStatus;
  readonly description: string;
  readonly supplier: Reference | null;
  /** What was promised, until it is spent; then what was paid. */
  readonly amountPence: number;
  /** The action of the plan that it is for. */
  readonly actionId: string | null;
  readonly committedAt: DateTime;
  readonly spentAt: DateTime | null;
  readonly reason: string | null;
}

export type PurchaseStatus = "COMMITTED" | "SPENT" | "CANCELLED";
