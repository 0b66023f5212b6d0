import { accept, type Decision, invalid, notFound, type Refusal, refuse, wrongState } from "../../../kernel/refusal.ts";
import type { DateTime, PartialDate } from "../../../kernel/time.ts";
import type { Recorder } from "../../../platform/graph/mutations.ts";
import { type CarePackage, type Episode, isOpen } from "./episode.ts";

export interface PackageGiven {
  readonly name: string | null;
  readonly start: PartialDate | null;
  readonly endsOn: PartialDate;
}

const DAY = "2026-11-22".length;
const dayOf = (now: Date): PartialDate => now.toISOString().slice(0, DAY) as PartialDate;

/** The next package of an episode, under the first number that is free. */
export function newPackage(others: readonly CarePackage[], given: PackageGiven, now: Date): CarePackage {
  const taken = new Set(others.map(({ id }) => id));
  let number = 1;
  while (taken.has(String(number))) number++;
  const start = (given.start ?? dayOf(now)) as string as DateTime;
  const period = { start, end: given.endsOn as string as DateTime };
  return { id: String(number), name: given.name, period, closedOn: null, outcome: null };
}

/** A package is limited in time: it says on which day it ends. */
export const packageFaults = (place: string, { period: { start, end } }: CarePackage): Refusal[] =>
  end === null || end.length !== DAY || (start !== null && end < start.slice(0, DAY))
    ? [invalid(place, "A package of care ends on a day, which is not before it begins.")]
    : [];

/** "Until the age of 12": on the birthday itself the service still takes somebody on, and after it no longer. */
export const ageLimitFaults = (place: string, ageLimitOn: PartialDate | null, now: Date): Refusal[] =>
  ageLimitOn !== null && dayOf(now) > ageLimitOn
    ? [{ ...invalid(place, "The service keeps people up to a birthday that has passed."), code: "AGE_LIMIT_PASSED" }]
    : [];

export interface PackageFacts {
  readonly ageLimitOn: PartialDate | null;
}

export function openPackage(
  episode: Episode,
  given: PackageGiven,
  { now }: Recorder,
  { ageLimitOn }: PackageFacts,
): Decision<Episode> {
  if (!isOpen(episode)) return refuse(wrongState(episode.status, "The episode has ended."));
  const added = newPackage(episode.packages, given, now);
  const faults = [...ageLimitFaults("id", ageLimitOn, now), ...packageFaults("endsOn", added)];
  if (faults.length > 0) return refuse(...faults);
  return accept({ ...episode, packages: [...episode.packages, added] });
}

export interface PackageClosing {
  readonly packageId: string;
  readonly closedOn: PartialDate | null;
  readonly outcome: string | null;
}

/** What came of a package is said once, when it is closed. */
export function closePackage(
  episode: Episode,
  { packageId, closedOn, outcome }: PackageClosing,
  { now }: Recorder,
): Decision<Episode> {
  const found = episode.packages.find(({ id }) => id === packageId);
  if (!found) return refuse(notFound("packageId"));
  if (found.closedOn !== null) return refuse(wrongState("CLOSED", "The package has been closed.", "packageId"));
  const closed = { ...found, closedOn: closedOn ?? dayOf(now), outcome };
  return accept({ ...episode, packages: episode.packages.map((it) => (it === found ? closed : it)) });
}
