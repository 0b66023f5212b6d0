import type { ClockRule } from "../clock/clock-rule.ts";
import type { EligibilityRule } from "../eligibility/eligibility-rule.ts";
import type { ReferralSource } from "../referral/referral-source.ts";

/** How a service takes people in: from whom, from where, by which rules, and within which time. */
export interface Intake {
  readonly id: string;
  readonly serviceId: string;
  /** The organisation that provides the service, and so sees whom it is asked to help. From the directory. */
  readonly providerId: string | null;
  /** Who may refer; empty where anyone may. */
  readonly sources: readonly ReferralSource[];
  /** Empty where it serves everywhere. */
  readonly areas: readonly IntakeArea[];
  readonly pathways: readonly Pathway[];
  readonly clocks: readonly ClockRule[];
  readonly eligibility: readonly EligibilityRule[];
  /** Days of silence after which an unanswered referral is chased. */
  readonly chaseAfterDays: number;
}

export interface IntakeArea {
  readonly name: string;
  /** Postcode areas, districts or sectors: `CT`, `CT1`, `CT1 2`. */
  readonly postcodes: readonly string[];
  readonly form: ReferralForm | null;
}

export interface ReferralForm {
  readonly name: string;
  readonly url: string | null;
}

/** A way through a service, with clocks of its own. */
export interface Pathway {
  readonly code: string;
  readonly name: string;
}
