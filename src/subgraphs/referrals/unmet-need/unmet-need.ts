import type { Reference } from "../../../kernel/reference.ts";
import type { DateTime } from "../../../kernel/time.ts";
import type { ReferralKind } from "../referral/referral-kind.ts";

/** What a person needed and nobody could give: a gap in what there is. */
export interface UnmetNeed {
  readonly id: string;
  /** Null where it is said of an area and of no one person. */
  readonly patientId: string | null;
  readonly status: UnmetNeedStatus;
  readonly kind: ReferralKind | null;
  readonly what: string;
  /** A postcode district, or another name for a place. */
  readonly area: string;
  readonly why: UnmetNeedReason;
  readonly considered: readonly Reference[];
  readonly reportedAt: DateTime;
  readonly note: string | null;
  readonly endedAt: DateTime | null;
}

export type UnmetNeedStatus = "OPEN" | "MET" | "GONE";
export type UnmetNeedReason = "NO_SERVICE" | "NO_CAPACITY" | "NOT_ELIGIBLE" | "TOO_FAR" | "OTHER";
