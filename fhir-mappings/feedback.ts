import type { Feedback } from "../src/subgraphs/assessments/feedback/feedback.ts";
import { basic } from "./basic.ts";
import { aMoment, aNumber, aReference, aText, theCode, theMoment, theText, url } from "./parts.ts";

export const feedback = basic<Feedback>("feedback", {
  kind: theCode("FEEDBACK", "STORY")(url("FeedbackKind")),
  text: theText(url("Text")),
  rating: aNumber(url("Rating")),
  from: aReference(url("From")),
  about: aReference(url("About")),
  receivedAt: theMoment(url("ReceivedAt")),
  use: theCode("NONE", "WITHIN_SERVICE", "ANONYMOUSLY", "WITH_NAME")(url("FeedbackUse")),
  consentedAt: aMoment(url("ConsentedAt")),
  withdrawnAt: aMoment(url("WithdrawnAt")),
  moderation: theCode("WAITING", "APPROVED", "REJECTED")(url("Moderation")),
  publishedText: aText(url("PublishedText")),
  moderatedAt: aMoment(url("ModeratedAt")),
  moderationReason: aText(url("ModerationReason")),
  submittedBy: theText(url("SubmittedBy")),
});
