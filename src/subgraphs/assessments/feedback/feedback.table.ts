import { aboutPatient } from "../../../access/visibility.ts";
import { integer, json, table, text, uuid } from "../../../platform/table.ts";
import type { Feedback } from "./feedback.ts";

/** How feedback rests in PostgreSQL. */
export const FeedbackTable = table<Feedback>("assessments.feedback", aboutPatient("patient_id"), {
  patientId: uuid,
  kind: text,
  text,
  rating: integer.orNull,
  from: json.orNull,
  about: json.orNull,
  receivedAt: text,
  use: text,
  consentedAt: text.orNull,
  withdrawnAt: text.orNull,
  moderation: text,
  publishedText: text.orNull,
  moderatedAt: text.orNull,
  moderationReason: text.orNull,
  submittedBy: text,
});
