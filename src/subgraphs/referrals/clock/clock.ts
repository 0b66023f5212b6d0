import type { Reference } from "../../../kernel/reference.ts";
import type { DateTime } from "../../../kernel/time.ts";
import type { Milestone } from "../milestone.ts";
import type { ClockKind } from "./clock-rule.ts";

/** A time within which something must happen for a referred person. */
export interface Clock {
  readonly id: string;
  readonly patientId: string;
  readonly referralId: string;
  readonly serviceId: string;
  readonly kind: ClockKind;
  readonly name: string;
  readonly status: ClockStatus;
  readonly startedOn: DateTime;
  /** The last day in time. It moves on by the days of a pause. */
  readonly dueBy: DateTime;
  /** The day from which it is due soon. */
  readonly remindOn: DateTime;
  readonly stopsOn: Milestone;
  readonly pausable: boolean;
  readonly pauses: readonly ClockPause[];
  readonly stoppedAt: DateTime | null;
  /** The milestone that stopped it: its own, or the end of its referral. */
  readonly stoppedFor: Milestone | null;
  readonly stoppedBy: Reference | null;
  /** What has been announced of it, once. */
  readonly announced: "NOTHING" | "DUE_SOON" | "BREACHED";
}

export type ClockStatus = "RUNNING" | "PAUSED" | "STOPPED";
export type ClockState = ClockStatus | "DUE_SOON" | "BREACHED";

export interface ClockPause {
  readonly from: DateTime;
  /** Null while it lasts. */
  readonly until: DateTime | null;
  readonly reason: string | null;
}
