import { usageFaults } from "../../../access/code-usage.ts";
import { saysSomething } from "../../../kernel/coding.ts";
import { accept, type Decision, invalid, type Refusal, refuse, wrongState } from "../../../kernel/refusal.ts";
import { type DateTime, earliest } from "../../../kernel/time.ts";
import type { Occasion, Recorder } from "../../../platform/graph/mutations.ts";
import type { StatedFacts } from "../triage/triage.ts";
import type { Referral } from "./referral.ts";
import { described } from "./referral-described.ts";
import type { ReferralKind } from "./referral-kind.ts";
import { knownFaults, NOTHING_KNOWN, type ReferralKnown, usedBefore } from "./referral-known.ts";
import type { ReferralSource } from "./referral-source.ts";

export interface ReferralGiven extends Omit<Referral, "id" | "replaces" | "encounter"> {
  /** Says what is asked for, and of whom, where `code` and `performerType` do not. */
  readonly kind: ReferralKind | null;
  /** Says who sends the person, where `source` does not. */
  readonly sourceKind: ReferralSource | null;
  readonly carerId: string | null;
  readonly episodeId: string | null;
  readonly stated: StatedFacts | null;
  /** One that is open to the same service is no duplicate: this is for another problem. */
  readonly besidesOpen: boolean;
}

/** A date of British summer time starts an hour before that of UTC. */
const SUMMER_TIME = 3_600_000;

/** A referral is written as a draft, or sent at once. */
export function createReferral(
  id: string,
  given: ReferralGiven,
  { now, role }: Recorder,
  known: ReferralKnown = NOTHING_KNOWN,
): Decision<Referral> {
  const { sourceKind, kind, carerId, episodeId, stated, besidesOpen, ...rest } = given;
  const written = described(rest, { sourceKind, kind, carerId, episodeId, previous: known.previousId });
  const faults = [
    ...referralFaults(written),
    ...usageFaults(written.code, role),
    ...usedBefore(written.code, known),
    ...knownFaults(written, known, besidesOpen),
  ];
  if (given.requester === null) faults.unshift(invalid("requester", "A referral names who asks."));
  if (!saysSomething(written.code)) faults.unshift(invalid("code", "A referral says what is asked for."));
  if (given.status !== "DRAFT" && given.status !== "ACTIVE") {
    faults.unshift(invalid("status", "A referral starts as DRAFT or ACTIVE."));
  }
  const authoredOn = given.authoredOn ?? (now.toISOString() as DateTime);
  if (earliest(authoredOn) > now.getTime() + SUMMER_TIME) {
    faults.push(invalid("authoredOn", "A referral is not dated in the future."));
  }
  return faults.length > 0 ? refuse(...faults) : accept({ ...written, id, authoredOn, replaces: [], encounter: null });
}

export type ReferralRevision = Partial<
  Omit<Referral, "id" | "replaces" | "encounter" | "patientId" | "intent" | "authoredOn">
>;

/** A referral that has ended is history, and one that was sent is not made a draft again. */
export function reviseReferral(
  referral: Referral,
  given: ReferralRevision,
  { now, role }: Recorder,
): Decision<Referral> {
  if (isEnded(referral.status)) return refuse(ended(referral));
  const { status = referral.status } = given;
  // FHIR: authoredOn is when the request became actionable, and clocks count from there.
  const isSent = referral.status === "DRAFT" && status === "ACTIVE";
  const revised = { ...referral, ...given, ...(isSent && { authoredOn: now.toISOString() as DateTime }) };
  const faults = [
    ...referralFaults({ ...revised, ubrn: given.ubrn ?? null }),
    ...(given.code ? usageFaults(given.code, role) : []),
  ];
  if (isEnded(status)) faults.unshift(invalid("status", "Use endReferral to end a referral."));
  if (status === "DRAFT" && referral.status !== "DRAFT") {
    faults.unshift(invalid("status", "A referral that was sent is not made a draft again."));
  }
  return faults.length > 0 ? refuse(...faults) : accept(revised);
}

export interface ReferralEnding {
  readonly status: Referral["status"];
  readonly reason: string | null;
}

/** A referral ends completed, or revoked for a reason that is kept with it. */
export function endReferral(
  referral: Referral,
  { status, reason }: ReferralEnding,
  { now }: Occasion,
): Decision<Referral> {
  if (isEnded(referral.status)) return refuse(ended(referral));
  if (status !== "COMPLETED" && status !== "REVOKED") {
    return refuse(invalid("status", "A referral ends COMPLETED or REVOKED."));
  }
  if (status === "REVOKED" && !reason?.trim()) return refuse(invalid("reason", "A revoked referral needs the reason."));
  const time = now.toISOString() as DateTime;
  const note = reason ? [{ text: reason, author: null, authorName: null, time }] : [];
  return accept({ ...referral, status, notes: [...referral.notes, ...note] });
}

export const isEnded = (status: Referral["status"]): boolean =>
  status === "COMPLETED" || status === "REVOKED" || status === "ENTERED_IN_ERROR";

const ended = ({ status }: Referral) => wrongState(status, "The referral has ended.");

/** NHS e-Referral Service: twelve digits. */
const UBRN = /^\d{12}$/;

type Timed = Pick<Referral, "ubrn" | "occurrenceAt" | "occurrencePeriod">;

function referralFaults({ ubrn, occurrenceAt, occurrencePeriod }: Timed): Refusal[] {
  const faults = ubrn !== null && !UBRN.test(ubrn) ? [invalid("ubrn", "A UBRN has twelve digits.")] : [];
  if (occurrenceAt !== null && occurrencePeriod !== null) {
    faults.push(invalid("occurrencePeriod", "A referral is for one moment or for a period, not both."));
  }
  return faults;
}
