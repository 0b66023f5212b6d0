import { type CodeableConcept, saysSomething } from "../../../kernel/coding.ts";
import { type Reference, reference } from "../../../kernel/reference.ts";
import { accept, type Decision, invalid, type Refusal, refuse } from "../../../kernel/refusal.ts";
import { type DateTime, isBefore } from "../../../kernel/time.ts";
import type { Recorder } from "../../../platform/graph/mutations.ts";
import { ended, inStatus, type OpeningFacts, openEpisode } from "./episode.rules.ts";
import { type EndingKind, type Episode, isOpen } from "./episode.ts";

export interface Discharge {
  readonly kind: EndingKind;
  readonly reason: CodeableConcept;
  readonly end: DateTime | null;
}

/** The person leaves the service, and the record says why. Transfer and termination have rules of their own. */
export function dischargePatient(
  episode: Episode,
  { kind, reason, end }: Discharge,
  { now }: Recorder,
): Decision<Episode> {
  if (!isOpen(episode)) return refuse(ended(episode));
  const at = end ?? (now.toISOString() as DateTime);
  const faults: Refusal[] = [
    ...(saysSomething(reason) ? [] : [invalid("reason", "A discharge has a reason.")]),
    ...(kind === "TRANSFERRED" ? [invalid("kind", "Use transferEpisode, which opens the next one.")] : []),
    ...(kind === "TERMINATED"
      ? [invalid("kind", "Services are terminated by the steps for those who do not engage.")]
      : []),
    ...(episode.period?.start && isBefore(at, episode.period.start)
      ? [invalid("end", "An episode ends after it starts.")]
      : []),
  ];
  return faults.length > 0 ? refuse(...faults) : accept(endedAs(episode, { kind, reason, next: null, at }, now));
}

interface Ended {
  readonly kind: EndingKind;
  readonly reason: CodeableConcept | null;
  readonly next: Reference | null;
  readonly at: DateTime;
}

/** Whoever never had a coordinator was not cared for: their episode is cancelled, and not finished. */
export function endedAs(episode: Episode, { kind, reason, next, at }: Ended, now: Date): Episode {
  const begun = episode.status === "ACTIVE" || episode.status === "ON_HOLD";
  const last = inStatus(episode, begun ? "FINISHED" : "CANCELLED", now, at);
  const period = { start: episode.period?.start ?? null, end: at };
  return { ...last, period, ending: { kind, reason, next, endedAt: at } };
}

export interface TransferGiven {
  readonly serviceId: string;
  readonly coordinatorId: string | null;
  readonly overCapacityReason: string | null;
  readonly managingOrganisation: Reference | null;
  readonly reason: CodeableConcept;
}

export interface TransferFacts extends OpeningFacts {
  /** The id that the next episode shall have. */
  readonly nextId: string;
}

/** The person goes on with another service: this episode ends, and leads to the next, which leads back. */
export function transferEpisode(
  episode: Episode,
  given: TransferGiven,
  by: Recorder,
  facts: TransferFacts,
): Decision<Episode> {
  if (!isOpen(episode)) return refuse(ended(episode));
  if (episode.service?.id === given.serviceId) {
    return refuse(invalid("serviceId", "The person is with this service already."));
  }
  if (!saysSomething(given.reason)) return refuse(invalid("reason", "A transfer has a reason."));
  const next = nextEpisode(episode, given, by, facts);
  if ("refused" in next) return next;
  const at = by.now.toISOString() as DateTime;
  const to = reference("Episode", facts.nextId);
  return accept(endedAs(episode, { kind: "TRANSFERRED", reason: given.reason, next: to, at }, by.now));
}

/** The episode that a transfer opens. */
export function nextEpisode(
  episode: Episode,
  { serviceId, coordinatorId, overCapacityReason, managingOrganisation }: TransferGiven,
  by: Recorder,
  facts: TransferFacts,
): Decision<Episode> {
  return openEpisode(
    facts.nextId,
    {
      patientId: episode.patientId,
      serviceId,
      managingOrganisation: managingOrganisation ?? episode.managingOrganisation,
      entryRoute: "TRANSFER",
      referralId: null,
      coordinatorId,
      overCapacityReason,
      priority: episode.priority ?? "ROUTINE",
      types: episode.types,
      teams: [],
      start: null,
      package: null,
    },
    by,
    { ...facts, previousId: episode.id },
  );
}
