import type { CodeableConcept } from "../../../kernel/coding.ts";
import type { Reference } from "../../../kernel/reference.ts";
import { accept, type Decision, invalid, notFound, type Refusal, refuse } from "../../../kernel/refusal.ts";
import type { DateTime } from "../../../kernel/time.ts";
import type { Occasion } from "../../../platform/graph/mutations.ts";
import { messageFaults } from "../communication/communication.rules.ts";
import type { Communication, CommunicationPriority } from "../communication/communication.ts";
import { notice } from "../communication/notice.ts";
import type { MessageThread } from "./message-thread.ts";

export interface MessageGiven {
  readonly patientId: string;
  readonly threadId: string | null;
  readonly topic: string | null;
  readonly text: string;
  readonly sender: Reference;
  readonly recipients: readonly Reference[];
  readonly priority: CommunicationPriority;
  readonly media: readonly CodeableConcept[];
  readonly enclosures: readonly Reference[];
  readonly about: readonly Reference[];
}

export interface MessageFacts {
  /** The conversation that is answered; null for a new one, and where the person has none of that id. */
  readonly thread: MessageThread | null;
}

/** A message starts a conversation with its topic, or answers one: then everyone in it hears it, unless it says who. */
export function sendMessage(
  id: string,
  given: MessageGiven,
  { now }: Occasion,
  { thread }: MessageFacts,
): Decision<Communication> {
  const { enclosures, threadId, media } = given;
  const others = thread?.participants.filter((it) => !isSame(it, given.sender)) ?? [];
  const message: Communication = {
    ...notice({
      ...given,
      category: "notification",
      topic: thread?.topic ?? given.topic ?? "",
      recipients: given.recipients.length > 0 ? given.recipients : others,
      sent: now.toISOString() as DateTime,
    }),
    id,
    media,
    contents: [{ text: given.text, reference: null }, ...enclosures.map((reference) => ({ text: null, reference }))],
    threadId: threadId ?? id,
  };
  const faults: Refusal[] = [];
  if (threadId !== null && thread === null) faults.push(notFound("threadId"));
  if (threadId === null && !given.topic?.trim()) faults.push(invalid("topic", "A conversation has a topic."));
  if (given.text.trim() === "") faults.push(invalid("text", "A message says something."));
  faults.push(...messageFaults(message));
  return faults.length > 0 ? refuse(...faults) : accept(message);
}

/** The conversation with the message in it. */
export function withMessage(thread: MessageThread | null, message: Communication): MessageThread {
  const known = thread?.participants ?? [];
  const present = [...(message.sender === null ? [] : [message.sender]), ...message.recipients];
  const joined = present.filter((it, i) => present.findIndex((one) => isSame(one, it)) === i);
  return {
    id: message.threadId ?? message.id,
    patientId: message.patientId,
    topic: thread?.topic ?? message.topic?.text ?? "",
    participants: [...known, ...joined.filter((it) => !known.some((one) => isSame(one, it)))],
    lastMessageAt: message.sent!,
    messageCount: (thread?.messageCount ?? 0) + 1,
  };
}

const isSame = (a: Reference, b: Reference): boolean =>
  a.id !== null ? a.type === b.type && a.id === b.id : b.id === null && a.display === b.display;
