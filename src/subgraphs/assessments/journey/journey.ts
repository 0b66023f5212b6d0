import type { DateTime } from "../../../kernel/time.ts";

/** One step of a person's journey, as the room that keeps it tells it. */
export interface JourneyEntry {
  /** Unique within the journey: a plan stands in it twice, where it starts and where it ends. */
  readonly id: string;
  readonly kind: JourneyKind;
  readonly at: DateTime | null;
  readonly title: string | null;
  /** What came of it, in a few words. */
  readonly detail: string | null;
  readonly subject: { readonly typename: string; readonly id: string };
}

export const JOURNEY_KINDS = [
  "CONTACT",
  "INTERVENTION",
  "ASSESSMENT",
  "RISK_ASSESSED",
  "REFERRAL",
  "PLAN_STARTED",
  "PLAN_ENDED",
  "REVIEW",
  "GOAL_SET",
  "GOAL_ENDED",
] as const;
export type JourneyKind = (typeof JOURNEY_KINDS)[number];
