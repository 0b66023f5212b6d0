import type { CodeableConcept } from "../../../kernel/coding.ts";
import type { DateTime } from "../../../kernel/time.ts";
import type { ReferralPriority } from "../referral/referral.ts";

/** How a service decides on one referral. */
export interface Triage {
  /** The same as its referral's. */
  readonly id: string;
  readonly patientId: string;
  readonly serviceId: string;
  readonly state: TriageState;
  /** The referral's own, for the order of the queue. */
  readonly priority: ReferralPriority | null;
  /** The day by which the next of its clocks runs out; null where none runs. */
  readonly dueBy: DateTime | null;
  readonly referredOn: DateTime | null;
  readonly pathway: string | null;
  readonly stated: StatedFacts;
  readonly reason: CodeableConcept | null;
  readonly decidedAt: DateTime | null;
  readonly redirectedToId: string | null;
  readonly questions: readonly ReferrerQuestion[];
  readonly coordination: CoordinationSuggestion | null;
}

export type TriageState = "AWAITING" | "MORE_INFORMATION" | "ACCEPTED" | "REJECTED" | "REDIRECTED" | "WITHDRAWN";

/** What a referrer knows of a person that no record holds. */
export interface StatedFacts {
  readonly areasOfDelay: readonly DevelopmentArea[];
  readonly therapies: readonly Therapy[];
  readonly complexMedicalNeeds: boolean | null;
  /** The equivalent service that the family used before they moved here. */
  readonly priorEquivalentService: string | null;
}

export type DevelopmentArea =
  | "GROSS_MOTOR"
  | "FINE_MOTOR"
  | "SPEECH_AND_LANGUAGE"
  | "SOCIAL_AND_EMOTIONAL"
  | "COGNITION"
  | "SELF_CARE"
  | "SENSORY";
export type Therapy =
  | "OCCUPATIONAL_THERAPY"
  | "PHYSIOTHERAPY"
  | "SPEECH_AND_LANGUAGE_THERAPY"
  | "DIETETICS"
  | "PSYCHOLOGY";

export const NOTHING_STATED: StatedFacts = {
  areasOfDelay: [],
  therapies: [],
  complexMedicalNeeds: null,
  priorEquivalentService: null,
};

export interface ReferrerQuestion {
  readonly question: string;
  readonly askedAt: DateTime;
  readonly answer: string | null;
  readonly answeredAt: DateTime | null;
}

/** That a family was to be asked about care coordination, and what they said. */
export interface CoordinationSuggestion {
  readonly suggestedAt: DateTime;
  readonly serviceId: string;
  readonly taskId: string;
  readonly answer: FamilyAnswer | null;
  readonly answeredAt: DateTime | null;
  readonly note: string | null;
  readonly referralId: string | null;
}

export type FamilyAnswer = "ACCEPTED" | "DECLINED";
