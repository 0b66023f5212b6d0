import * as fc from "fast-check";
import type { AssessmentOffer } from "../../../src/subgraphs/assessments/assessment-offer/assessment-offer.ts";
import type { Feedback } from "../../../src/subgraphs/assessments/feedback/feedback.ts";
import type { CapacityAssessment } from "../../../src/subgraphs/patients/capacity-assessment/capacity-assessment.ts";
import type { CarerRegistration } from "../../../src/subgraphs/patients/carer-registration/carer-registration.ts";
import type { CaseNote } from "../../../src/subgraphs/patients/case-note/case-note.ts";
import type { Support } from "../../../src/subgraphs/patients/support/support.ts";
import * as it from "./kernel.ts";

const ours = { id: it.id, patientId: it.id };

export const assessmentOffer = it.model<AssessmentOffer>({
  ...ours,
  kind: it.anyOf("NEEDS", "CARER", "MEASURE"),
  offeredAt: it.dateTime,
  offeredBy: it.orNull(it.reference),
  how: it.orNull(it.text),
  answer: it.anyOf("AWAITED", "ACCEPTED", "DECLINED"),
  answeredAt: it.orNull(it.dateTime),
  reason: it.orNull(it.text),
});

export const feedback = it.model<Feedback>({
  ...ours,
  kind: it.anyOf("FEEDBACK", "STORY"),
  text: it.text,
  rating: it.orNull(fc.integer({ min: 1, max: 5 })),
  from: it.orNull(it.reference),
  about: it.orNull(it.reference),
  receivedAt: it.dateTime,
  use: it.anyOf("NONE", "WITHIN_SERVICE", "ANONYMOUSLY", "WITH_NAME"),
  consentedAt: it.orNull(it.dateTime),
  withdrawnAt: it.orNull(it.dateTime),
  moderation: it.anyOf("WAITING", "APPROVED", "REJECTED"),
  publishedText: it.orNull(it.text),
  moderatedAt: it.orNull(it.dateTime),
  moderationReason: it.orNull(it.text),
  submittedBy: it.text,
});

export const capacityAssessment = it.model<CapacityAssessment>({
  ...ours,
  matter: it.anyOf("SHARING_INFORMATION", "CARE_AND_TREATMENT", "WHERE_TO_LIVE", "MONEY", "OTHER"),
  decision: it.text,
  outcome: it.anyOf("HAS_CAPACITY", "LACKS_CAPACITY"),
  canUnderstand: it.orNull(it.flag),
  canRetain: it.orNull(it.flag),
  canWeigh: it.orNull(it.flag),
  canCommunicate: it.orNull(it.flag),
  impairment: it.orNull(it.text),
  helpGiven: it.orNull(it.text),
  evidence: it.orNull(it.text),
  bestInterests: it.orNull(it.text),
  decisionMaker: it.orNull(it.reference),
  assessor: it.reference,
  assessedAt: it.dateTime,
  reviewDue: it.orNull(it.partialDate),
});

export const support = it.model<Support>({
  ...ours,
  kind: it.anyOf("FAMILY", "NEIGHBOUR", "CARER", "COMMUNITY_GROUP", "FAITH_GROUP", "PEER_SUPPORT", "OTHER"),
  name: it.text,
  gives: it.orNull(it.text),
  party: it.orNull(it.reference),
  telecom: it.few(it.contactPoint),
  period: it.orNull(it.period),
  active: it.flag,
  effect: it.orNull(it.anyOf("POSITIVE", "NONE", "NEGATIVE")),
  endReason: it.orNull(it.text),
});

export const carerRegistration = it.model<CarerRegistration>({
  ...ours,
  side: it.anyOf("CARER", "CARED_FOR"),
  relatedPersonId: it.orNull(it.id),
  otherPatientId: it.orNull(it.id),
  carerName: it.orNull(it.text),
  description: it.orNull(it.text),
  practiceId: it.orNull(it.id),
  isYoungCarer: it.orNull(it.flag),
  hasContingencyPlan: it.orNull(it.flag),
  identifiedAt: it.dateTime,
  identifiedBy: it.orNull(it.reference),
  removedAt: it.orNull(it.dateTime),
  removal: it.orNull(it.anyOf("NO_LONGER_CARES", "ASKED_TO_LEAVE", "MOVED_AWAY", "DIED")),
});

export const caseNote = it.model<CaseNote>({
  ...ours,
  kind: it.anyOf("FACT", "OPINION"),
  text: it.text,
  author: it.reference,
  at: it.dateTime,
  about: it.orNull(it.reference),
});
