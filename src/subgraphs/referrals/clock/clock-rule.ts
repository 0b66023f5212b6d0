import type { Milestone } from "../milestone.ts";

/** What starts, pauses and stops one clock of a service, and how long it may run. */
export interface ClockRule {
  readonly kind: ClockKind;
  readonly name: string;
  readonly startsOn: Milestone;
  readonly stopsOn: Milestone;
  /** Days, the last one included: eighteen weeks are 126. */
  readonly days: number;
  readonly dueSoonDays: number;
  /** Whether it stands still while the referrer is asked for more. */
  readonly pausable: boolean;
  /** The pathway that it belongs to; null where it counts on every one. */
  readonly pathway: string | null;
}

export type ClockKind = "CONTACT" | "PLAN" | "PATHWAY" | "TRIAGE";
