import type { Reference } from "../../../kernel/reference.ts";
import type { DateTime, PartialDate } from "../../../kernel/time.ts";

/** Whether a person could make one decision at one time (Mental Capacity Act 2005). */
export interface CapacityAssessment {
  readonly id: string;
  readonly patientId: string;
  readonly matter: CapacityMatter;
  readonly decision: string;
  readonly outcome: CapacityOutcome;
  readonly canUnderstand: boolean | null;
  readonly canRetain: boolean | null;
  readonly canWeigh: boolean | null;
  readonly canCommunicate: boolean | null;
  readonly impairment: string | null;
  readonly helpGiven: string | null;
  readonly evidence: string | null;
  readonly bestInterests: string | null;
  readonly decisionMaker: Reference | null;
  readonly assessor: Reference;
  readonly assessedAt: DateTime;
  readonly reviewDue: PartialDate | null;
}

export type CapacityMatter = "SHARING_INFORMATION" | "CARE_AND_TREATMENT" | "WHERE_TO_LIVE" | "MONEY" | "OTHER";
export type CapacityOutcome = "HAS_CAPACITY" | "LACKS_CAPACITY";
