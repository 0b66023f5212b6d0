import { aboutPatient } from "../../../access/visibility.ts";
import { json, table, text, uuid } from "../../../platform/table.ts";
import type { AssessmentOffer } from "./assessment-offer.ts";

/** How an offer rests in PostgreSQL. */
export const AssessmentOfferTable = table<AssessmentOffer>("assessments.assessment_offer", aboutPatient("patient_id"), {
  patientId: uuid,
  kind: text,
  offeredAt: text,
  offeredBy: json.orNull,
  how: text.orNull,
  answer: text,
  answeredAt: text.orNull,
  reason: text.orNull,
});
