import type { CodeableConcept } from "../../../kernel/coding.ts";
import { type Reference, reference } from "../../../kernel/reference.ts";
import {
  accept,
  alreadyTaken,
  type Decision,
  invalid,
  type Refusal,
  refuse,
  wrongState,
} from "../../../kernel/refusal.ts";
import type { DateTime, PartialDate } from "../../../kernel/time.ts";
import type { Recorder } from "../../../platform/graph/mutations.ts";
import { type Allocation, allocationFaults } from "../allocation.rules.ts";
import { ageLimitFaults, newPackage, packageFaults } from "./care-package.rules.ts";
import { type EntryRoute, type Episode, type EpisodePriority, type EpisodeStatus, isOpen } from "./episode.ts";

export interface EpisodeGiven {
  readonly patientId: string;
  readonly serviceId: string | null;
  readonly managingOrganisation: Reference | null;
  readonly entryRoute: EntryRoute;
  readonly referralId: string | null;
  readonly coordinatorId: string | null;
  readonly overCapacityReason: string | null;
  readonly priority: EpisodePriority;
  readonly types: readonly CodeableConcept[];
  readonly teams: readonly Reference[];
  readonly start: DateTime | null;
  readonly package: { readonly name: string | null; readonly endsOn: PartialDate } | null;
}

/** What the room knows of the person and the service, and the directory of whoever is to coordinate. */
export interface OpeningFacts extends Allocation {
  /** The last birthday on which the service takes the person on; null where age does not count, or is not known. */
  readonly ageLimitOn: PartialDate | null;
  /** Whether the person is on the service's list already. */
  readonly isThere: boolean;
  /** The last episode at the same service that has ended. */
  readonly previousId: string | null;
}

/** Somebody is taken on. Without a coordinator they wait for one; who was here before is linked to that time. */
export function openEpisode(
  id: string,
  given: EpisodeGiven,
  { now, role }: Recorder,
  facts: OpeningFacts,
): Decision<Episode> {
  const { patientId, serviceId, coordinatorId, referralId, overCapacityReason, start, previousId, ...rest } = {
    ...given,
    previousId: facts.previousId,
  };
  const begins = start ?? (now.toISOString() as DateTime);
  const packages = given.package ? [newPackage([], { ...given.package, start: null }, now)] : [];
  const faults: Refusal[] = [
    ...(facts.isThere ? [alreadyTaken("patientId", "The person is on this service's list already.")] : []),
    ...(coordinatorId === null
      ? []
      : allocationFaults("coordinatorId", facts, { joining: 1, role, overCapacityReason })),
    ...ageLimitFaults("patientId", facts.ageLimitOn, now),
    ...(begins > now.toISOString() ? [invalid("start", "An episode is opened on its first day, not before.")] : []),
    ...packages.flatMap((it) => packageFaults("package.endsOn", it)),
    ...(given.entryRoute === "REFERRAL" && referralId === null
      ? [invalid("referralId", "Whoever came by referral has one: name it.")]
      : []),
  ];
  if (faults.length > 0) return refuse(...faults);
  return accept({
    id,
    patientId,
    status: coordinatorId === null ? "WAITLIST" : "ACTIVE",
    statusHistory: [],
    types: rest.types,
    managingOrganisation: rest.managingOrganisation,
    service: serviceId === null ? null : reference("HealthcareService", serviceId),
    coordinator: coordinatorId === null ? null : reference("Practitioner", coordinatorId),
    period: { start: begins, end: null },
    referrals: referralId === null ? [] : [reference("Referral", referralId)],
    teams: rest.teams,
    entryRoute: rest.entryRoute,
    priority: rest.priority,
    previous: previousId === null ? null : reference("Episode", previousId),
    packages,
    ending: null,
  });
}

export interface Assignment {
  readonly coordinatorId: string;
  readonly overCapacityReason: string | null;
}

/** Somebody becomes the person's coordinator. Whoever waited waits no longer. */
export function assignCoordinator(
  episode: Episode,
  { coordinatorId, overCapacityReason }: Assignment,
  { now, role }: Recorder,
  facts: Allocation,
): Decision<Episode> {
  if (!isOpen(episode)) return refuse(ended(episode));
  if (episode.coordinator?.id === coordinatorId) {
    return refuse(invalid("coordinatorId", "They coordinate this person's care already."));
  }
  const faults = allocationFaults("coordinatorId", facts, { joining: 1, role, overCapacityReason });
  if (faults.length > 0) return refuse(...faults);
  const waited = episode.status === "WAITLIST" || episode.status === "PLANNED";
  const moved = waited ? inStatus(episode, "ACTIVE", now) : episode;
  return accept({ ...moved, coordinator: reference("Practitioner", coordinatorId) });
}

export type EpisodeRevision = Partial<
  Pick<Episode, "status" | "priority" | "types" | "teams" | "managingOrganisation">
>;

/** An episode is paused and taken up again by its status; it begins and ends by steps of their own. */
export function reviseEpisode(
  episode: Episode,
  { status, ...given }: EpisodeRevision,
  { now }: Recorder,
): Decision<Episode> {
  if (!isOpen(episode)) return refuse(ended(episode));
  if (status === undefined || status === episode.status) return accept({ ...episode, ...given });
  const paused = episode.status === "ACTIVE" && status === "ON_HOLD";
  const resumed = episode.status === "ON_HOLD" && status === "ACTIVE";
  if (!paused && !resumed) {
    return refuse(invalid("status", "An ACTIVE episode is put ON_HOLD, and one on hold becomes ACTIVE again."));
  }
  return accept({ ...inStatus(episode, status, now), ...given });
}

/** The episode in another status, which keeps when it was in the one before. */
export function inStatus(episode: Episode, status: EpisodeStatus, now: Date, at?: DateTime): Episode {
  const changed = at ?? (now.toISOString() as DateTime);
  const since = episode.statusHistory.at(-1)?.period.end ?? episode.period?.start ?? null;
  const left = { status: episode.status, period: { start: since, end: changed } };
  return { ...episode, status, statusHistory: [...episode.statusHistory, left] };
}

export const ended = ({ status }: Episode): Refusal => wrongState(status, "The episode has ended.");
