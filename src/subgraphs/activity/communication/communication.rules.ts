import type { CodeableConcept } from "../../../kernel/coding.ts";
import { accept, type Decision, invalid, type Refusal, refuse, wrongState } from "../../../kernel/refusal.ts";
import { type DateTime, endsBeforeStart } from "../../../kernel/time.ts";
import type { Occasion } from "../../../platform/graph/mutations.ts";
import { revisionFaults } from "../revision-faults.ts";
import type { Communication, CommunicationStatus } from "./communication.ts";

/** On its way, and over. */
const OPEN: readonly CommunicationStatus[] = ["PREPARATION", "IN_PROGRESS", "ON_HOLD", "UNKNOWN"];
const ENDED: readonly CommunicationStatus[] = ["COMPLETED", "NOT_DONE", "STOPPED"];

export type CommunicationGiven = Omit<Communication, "id" | "statusReason" | "threadId" | "action">;

/** A message is recorded as sent now, unless it says when, or is still to be sent. */
export function sendCommunication(id: string, given: CommunicationGiven, { now }: Occasion): Decision<Communication> {
  const message = sentBy({ ...given, id, statusReason: null, threadId: null, action: null }, now);
  const faults = messageFaults(message);
  if (given.status !== "COMPLETED" && !OPEN.includes(given.status)) {
    faults.unshift(invalid("status", `A message is COMPLETED, or else ${OPEN.join(" or ")}.`));
  }
  return faults.length > 0 ? refuse(...faults) : accept(message);
}

export type CommunicationRevision = Partial<Omit<CommunicationGiven, "patientId">>;

/** What may still be said of a message that was sent. */
const AFTERWARDS: readonly string[] = ["received", "notes"];

/** A message that was sent is not rewritten. */
export function reviseCommunication(message: Communication, given: CommunicationRevision): Decision<Communication> {
  if (!OPEN.includes(message.status)) {
    const fixed = Object.keys(given).filter((field) => message.status !== "COMPLETED" || !AFTERWARDS.includes(field));
    if (fixed.length > 0) return refuse(...fixed.map((field) => over(message, field)));
  }
  const revised = { ...message, ...given };
  const faults = [...revisionFaults(messageFaults, message, revised, given)];
  if (revised.status !== message.status && !OPEN.includes(revised.status)) {
    faults.unshift(invalid("status", "Use endCommunication to end a communication."));
  }
  return faults.length > 0 ? refuse(...faults) : accept(revised);
}

export interface CommunicationEnding {
  readonly status: CommunicationStatus;
  readonly sent: DateTime | null;
  readonly received: DateTime | null;
  readonly reason: CodeableConcept | null;
}

/** A message was sent; or else it was stopped or never sent, for a reason. */
export function endCommunication(
  message: Communication,
  { status, sent, received, reason }: CommunicationEnding,
  { now }: Occasion,
): Decision<Communication> {
  if (!OPEN.includes(message.status)) return refuse(over(message, "id"));
  if (!ENDED.includes(status)) return refuse(invalid("status", `A communication ends ${ENDED.join(", ")}.`));
  if (status !== "COMPLETED" && reason === null) {
    return refuse(invalid("reason", "A message that was not sent needs the reason."));
  }
  const times = { sent: sent ?? message.sent, received: received ?? message.received };
  const ended = sentBy({ ...message, ...times, status, statusReason: reason ?? message.statusReason }, now);
  const faults = messageFaults(ended);
  return faults.length > 0 ? refuse(...faults) : accept(ended);
}

const sentBy = (message: Communication, now: Date): Communication =>
  message.status === "COMPLETED" && message.sent === null
    ? { ...message, sent: now.toISOString() as DateTime }
    : message;

const over = ({ status }: Communication, field: string) =>
  wrongState(status, "The communication has ended: it is not rewritten.", field);

export function messageFaults({ status, recipients, contents, sent, received }: Communication): Refusal[] {
  const faults = contents.flatMap(({ text, reference }, i) =>
    (text === null) === (reference === null)
      ? [invalid(`contents.${i}`, "A part of a message has either a text or a reference.")]
      : [],
  );
  if (status === "COMPLETED" && recipients.length === 0) {
    faults.push(invalid("recipients", "A message that was sent went to somebody."));
  }
  if (endsBeforeStart(sent, received)) faults.push(invalid("received", "A message is received after it is sent."));
  return faults;
}
