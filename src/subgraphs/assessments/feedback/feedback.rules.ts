import { accept, type Decision, invalid, notPermitted, refuse, wrongState } from "../../../kernel/refusal.ts";
import { type DateTime, earliest } from "../../../kernel/time.ts";
import type { Occasion, Recorder } from "../../../platform/graph/mutations.ts";
import type { Feedback } from "./feedback.ts";

/** Who writes, by the subject of their token. */
export interface Writing {
  readonly actorId: string;
}

export type FeedbackGiven = Pick<Feedback, "patientId" | "kind" | "text" | "rating" | "from" | "about" | "use"> & {
  readonly receivedAt: DateTime | null;
};

export function submitFeedback(
  id: string,
  given: FeedbackGiven,
  { now }: Occasion,
  { actorId }: Writing,
): Decision<Feedback> {
  const time = now.toISOString() as DateTime;
  const receivedAt = given.receivedAt ?? time;
  const faults = [
    ...(given.text.trim() ? [] : [invalid("text", "Nothing is said.")]),
    ...(given.rating === null || (given.rating >= 1 && given.rating <= 5)
      ? []
      : [invalid("rating", "A rating is from 1 to 5.")]),
    ...(earliest(receivedAt) > now.getTime() ? [invalid("receivedAt", "It lies in the future.")] : []),
  ];
  if (faults.length > 0) return refuse(...faults);
  return accept({
    ...given,
    id,
    receivedAt,
    consentedAt: given.use === "NONE" ? null : time,
    submittedBy: actorId,
    withdrawnAt: null,
    ...unmoderated,
  });
}

/** What was approved for one use is not approved for another. */
export function consentToFeedbackUse(
  feedback: Feedback,
  { use }: Pick<Feedback, "use">,
  { now }: Occasion,
): Decision<Feedback> {
  if (use === "NONE") return refuse(invalid("use", "Use withdrawFeedback to take the consent back."));
  if (use === feedback.use && feedback.withdrawnAt === null) return refuse(invalid("use", "This is agreed already."));
  const consentedAt = now.toISOString() as DateTime;
  return accept({ ...feedback, use, consentedAt, withdrawnAt: null, ...unmoderated });
}

/** Consent can be taken back at any time, and without a reason. */
export const withdrawFeedback = (feedback: Feedback, _: object, { now }: Occasion): Decision<Feedback> =>
  feedback.use === "NONE" || feedback.withdrawnAt !== null
    ? refuse(wrongState("WITHHELD", "Nobody else is told of it."))
    : accept({ ...feedback, withdrawnAt: now.toISOString() as DateTime });

export interface Moderating {
  readonly moderation: Feedback["moderation"];
  readonly publishedText: string | null;
  readonly reason: string | null;
}

/** Told only with consent, and only after a supervisor who did not send it in has read it. */
export function moderateFeedback(
  feedback: Feedback,
  { moderation, publishedText, reason }: Moderating,
  { now, role }: Recorder,
  { actorId }: Writing,
): Decision<Feedback> {
  if (role !== "SUPERVISOR") return refuse(notPermitted("id", "Feedback is moderated by a supervisor."));
  if (actorId === feedback.submittedBy) return refuse(notPermitted("id", "Nobody moderates what they sent in."));
  if (feedback.use === "NONE" || feedback.withdrawnAt !== null) {
    return refuse(wrongState("WITHHELD", "The person does not agree that others are told."));
  }
  if (moderation === "WAITING") return refuse(invalid("moderation", "A moderator decides APPROVED or REJECTED."));
  if (moderation === "REJECTED" && !reason?.trim()) return refuse(invalid("reason", "Say why it is rejected."));
  const approved = moderation === "APPROVED";
  if (approved && feedback.use === "ANONYMOUSLY" && !publishedText?.trim()) {
    return refuse(invalid("publishedText", "Give the words without what would give away who it is."));
  }
  return accept({
    ...feedback,
    moderation,
    publishedText: approved ? (publishedText ?? feedback.text) : null,
    moderatedAt: now.toISOString() as DateTime,
    moderationReason: reason,
  });
}

const unmoderated = {
  moderation: "WAITING",
  publishedText: null,
  moderatedAt: null,
  moderationReason: null,
} as const;
