import type { Reference } from "../../../kernel/reference.ts";
import type { DateTime } from "../../../kernel/time.ts";

/** That the person or somebody close to them was offered to take part, and what they answered. */
export interface InvolvementOffer {
  readonly id: string;
  readonly planId: string;
  readonly patientId: string;
  readonly offeredTo: Reference;
  /** In what they were offered a part: the planning, a meeting, the review. */
  readonly occasion: string;
  readonly offeredBy: Reference | null;
  readonly offeredAt: DateTime;
  readonly response: InvolvementResponse;
  readonly respondedAt: DateTime | null;
  readonly note: string | null;
}

export type InvolvementResponse = "AWAITED" | "ACCEPTED" | "DECLINED" | "NO_ANSWER";
