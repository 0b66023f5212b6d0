import type { CodeableConcept } from "../../../kernel/coding.ts";
import { type Reference, reference } from "../../../kernel/reference.ts";
import { accept, type Decision, invalid, refuse, wrongState } from "../../../kernel/refusal.ts";
import { type DateTime, earliest } from "../../../kernel/time.ts";
import type { Occasion } from "../../../platform/graph/mutations.ts";
import { messageFaults } from "./communication.rules.ts";
import type { Communication, CommunicationPriority, MessagePart } from "./communication.ts";

export interface InboundGiven {
  readonly patientId: string;
  readonly sender: Reference;
  readonly recipients: readonly Reference[];
  readonly received: DateTime | null;
  readonly sent: DateTime | null;
  readonly priority: CommunicationPriority | null;
  readonly categories: readonly CodeableConcept[];
  readonly media: readonly CodeableConcept[];
  readonly topic: CodeableConcept | null;
  readonly contents: readonly MessagePart[];
  readonly about: readonly Reference[];
  readonly inResponseTo: readonly Reference[];
  readonly needsAction: boolean;
}

export interface InboundFacts {
  /** The organisation that received it. */
  readonly organisationId: string;
}

/** A letter or message that came in, which waits until somebody has dealt with it. */
export function receiveCommunication(
  id: string,
  { needsAction, ...given }: InboundGiven,
  { now }: Occasion,
  { organisationId }: InboundFacts,
): Decision<Communication> {
  const message: Communication = {
    ...given,
    id,
    status: "COMPLETED",
    statusReason: null,
    received: given.received ?? (now.toISOString() as DateTime),
    recipients: given.recipients.length > 0 ? given.recipients : [reference("Organisation", organisationId)],
    reasons: [],
    basedOn: [],
    notes: [],
    threadId: null,
    action: { state: needsAction ? "AWAITS_ACTION" : "NO_ACTION_NEEDED", by: null, at: null, note: null },
  };
  const faults = messageFaults(message);
  if (given.sender.id === null && !given.sender.display?.trim()) {
    faults.unshift(invalid("sender", "Say from whom it came."));
  }
  if (given.received !== null && earliest(given.received) > now.getTime()) {
    faults.push(invalid("received", "A message is recorded once it has arrived."));
  }
  return faults.length > 0 ? refuse(...faults) : accept(message);
}

/** Somebody has dealt with what came in, and says how; or found that there is nothing to do. */
export function actionCommunication(
  message: Communication,
  { by, note, noActionNeeded }: { readonly by: Reference; readonly note: string; readonly noActionNeeded: boolean },
  { now }: Occasion,
): Decision<Communication> {
  const state = message.action?.state ?? "NO_ACTION_NEEDED";
  if (state !== "AWAITS_ACTION") return refuse(wrongState(state, "Nothing waits to be done about this message."));
  if (note.trim() === "") return refuse(invalid("note", "Say what was done about it."));
  const at = now.toISOString() as DateTime;
  return accept({ ...message, action: { state: noActionNeeded ? "NO_ACTION_NEEDED" : "ACTIONED", by, at, note } });
}
