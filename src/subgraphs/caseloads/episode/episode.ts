import type { CodeableConcept } from "../../../kernel/coding.ts";
import type { Reference } from "../../../kernel/reference.ts";
import type { DateTime, PartialDate, Period } from "../../../kernel/time.ts";

/** The time during which a service answers for coordinating a person's care, from how they came to how they left. */
export interface Episode {
  readonly id: string;
  readonly patientId: string;
  readonly status: EpisodeStatus;
  /** Every status that it had before, and when. */
  readonly statusHistory: readonly EpisodeStage[];
  readonly types: readonly CodeableConcept[];
  readonly managingOrganisation: Reference | null;
  readonly service: Reference | null;
  /** Null while nobody has been allocated. */
  readonly coordinator: Reference | null;
  readonly period: Period | null;
  readonly referrals: readonly Reference[];
  readonly teams: readonly Reference[];
  readonly entryRoute: EntryRoute | null;
  readonly priority: EpisodePriority | null;
  /** The episode before this one: of somebody who is referred again, or was transferred. */
  readonly previous: Reference | null;
  readonly packages: readonly CarePackage[];
  readonly ending: EpisodeEnding | null;
}

export interface EpisodeStage {
  readonly status: EpisodeStatus;
  readonly period: Period;
}

/** A time-limited package of care. It ends as planned in its period, or on the day that it was closed. */
export interface CarePackage {
  readonly id: string;
  readonly name: string | null;
  readonly period: Period;
  readonly closedOn: PartialDate | null;
  readonly outcome: string | null;
}

export interface EpisodeEnding {
  readonly kind: EndingKind;
  readonly reason: CodeableConcept | null;
  /** The episode that it was transferred to. */
  readonly next: Reference | null;
  readonly endedAt: DateTime | null;
}

export type EpisodeStatus =
  | "PLANNED"
  | "WAITLIST"
  | "ACTIVE"
  | "ON_HOLD"
  | "FINISHED"
  | "CANCELLED"
  | "ENTERED_IN_ERROR";
export type EntryRoute = "REFERRAL" | "SELF_REFERRAL" | "PROACTIVE" | "RE_REFERRAL" | "TRANSFER" | "OTHER";
export type EpisodePriority = "ROUTINE" | "URGENT" | "ASAP" | "STAT";
export type EndingKind = "DISCHARGED" | "TRANSFERRED" | "TERMINATED" | "DECLINED" | "AGED_OUT" | "MOVED_AWAY" | "DIED";

export const isOpen = ({ status }: Pick<Episode, "status">): boolean =>
  status === "PLANNED" || status === "WAITLIST" || status === "ACTIVE" || status === "ON_HOLD";
