import type { Reference } from "../../../kernel/reference.ts";
import type { DateTime } from "../../../kernel/time.ts";

/** What a person, or somebody close to them, says of their care: feedback, or the story of what it changed. */
export interface Feedback {
  readonly id: string;
  readonly patientId: string;
  readonly kind: FeedbackKind;
  readonly text: string;
  /** From 1, poor, to 5, very good; null where none was asked for. */
  readonly rating: number | null;
  /** Who says it: the person, a relative, a carer, an advocate. */
  readonly from: Reference | null;
  /** The plan, meeting, service or contact that it is about. */
  readonly about: Reference | null;
  readonly receivedAt: DateTime;
  readonly use: FeedbackUse;
  readonly consentedAt: DateTime | null;
  readonly withdrawnAt: DateTime | null;
  readonly moderation: Moderation;
  /** The words as they may be shown: without what would give away who it is, where the consent asks for that. */
  readonly publishedText: string | null;
  readonly moderatedAt: DateTime | null;
  readonly moderationReason: string | null;
  /** The token's subject of whoever wrote it down, so that nobody approves what they sent in. */
  readonly submittedBy: string;
}

export type FeedbackKind = "FEEDBACK" | "STORY";
/** What the person agrees to: nothing beyond their own care, learning within the service, telling others. */
export type FeedbackUse = "NONE" | "WITHIN_SERVICE" | "ANONYMOUSLY" | "WITH_NAME";
export type Moderation = "WAITING" | "APPROVED" | "REJECTED";

/** As it may be told: in the words that were approved, with the name only where that was agreed. */
export type PublishedFeedback = Pick<Feedback, "id" | "kind" | "text" | "rating" | "receivedAt" | "use" | "from">;
