import type { PartialDate } from "../../../kernel/time.ts";
import type { EntryRoute, EpisodePriority, EpisodeStatus } from "../episode/episode.ts";

/**
 * An open episode as its coordinator's list shows it: what is said there, and what other rooms have told since. Its id
 * is the episode's. Days are of the calendar, `2026-11-22`.
 */
export interface CaseloadEntry {
  readonly id: string;
  readonly patientId: string;
  readonly coordinatorId: string | null;
  readonly serviceId: string | null;
  readonly status: EpisodeStatus;
  readonly entryRoute: EntryRoute | null;
  readonly priority: EpisodePriority;
  readonly since: PartialDate | null;
  readonly lastContact: PartialDate | null;
  readonly nextContactDue: PartialDate | null;
  readonly reviewDue: PartialDate | null;
  /** Actions of the plan that their owners have not yet acknowledged. */
  readonly unacknowledgedActions: number;
  readonly risk: RiskLevel | null;
  /** While they are in hospital: since when, as its message says. */
  readonly inHospitalSince: PartialDate | null;
  readonly packageEnds: PartialDate | null;
  /** The birthday up to which the service keeps the person. */
  readonly ageLimitOn: PartialDate | null;
  /** The days that have been announced as coming near. */
  readonly packageAnnounced: PartialDate | null;
  readonly ageAnnounced: PartialDate | null;
}

export type RiskLevel = "LOW" | "MEDIUM" | "HIGH";
