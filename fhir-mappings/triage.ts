import type * as fhir from "fhir/r4.js";
import type {
  CoordinationSuggestion,
  ReferrerQuestion,
  StatedFacts,
  Triage,
} from "../src/subgraphs/referrals/triage/triage.ts";
import { basic } from "./basic.ts";
import { oneOf } from "./datatypes/primitive.ts";
import { extensionValues } from "./extension.ts";
import { record } from "./lens.ts";
import {
  aCode,
  aConcept,
  aFlag,
  aMoment,
  anId,
  aText,
  made,
  madeOf,
  theCode,
  theId,
  theMoment,
  theText,
  url,
} from "./parts.ts";

const AREAS = [
  "GROSS_MOTOR",
  "FINE_MOTOR",
  "SPEECH_AND_LANGUAGE",
  "SOCIAL_AND_EMOTIONAL",
  "COGNITION",
  "SELF_CARE",
  "SENSORY",
] as const;
const THERAPIES = [
  "OCCUPATIONAL_THERAPY",
  "PHYSIOTHERAPY",
  "SPEECH_AND_LANGUAGE_THERAPY",
  "DIETETICS",
  "PSYCHOLOGY",
] as const;

/** What Task.businessStatus cannot hold of a decision: what was asked, stated and answered. Its id is the referral's. */
export const triage = basic<Triage>("triage", {
  serviceId: theId("HealthcareService")(url("HealthcareService")),
  state: theCode("AWAITING", "MORE_INFORMATION", "ACCEPTED", "REJECTED", "REDIRECTED", "WITHDRAWN")(url("TriageState")),
  priority: aCode("ROUTINE", "URGENT", "ASAP", "STAT")(url("TriagePriority")),
  dueBy: aMoment(url("DueBy")),
  referredOn: aMoment(url("ReferredOn")),
  pathway: aText(url("Pathway")),
  stated: record<StatedFacts, fhir.Basic>({
    areasOfDelay: extensionValues(url("AreaOfDelay"), "valueCode", oneOf(...AREAS)),
    therapies: extensionValues(url("Therapy"), "valueCode", oneOf(...THERAPIES)),
    complexMedicalNeeds: aFlag(url("ComplexMedicalNeeds")),
    priorEquivalentService: aText(url("PriorEquivalentService")),
  }),
  reason: aConcept(url("TriageReason")),
  decidedAt: aMoment(url("DecidedAt")),
  redirectedToId: anId("Referral")(url("RedirectedTo")),
  questions: madeOf<fhir.Basic, ReferrerQuestion>(url("ReferrerQuestion"), {
    question: theText("question"),
    askedAt: theMoment("askedAt"),
    answer: aText("answer"),
    answeredAt: aMoment("answeredAt"),
  }),
  coordination: made<fhir.Basic, CoordinationSuggestion>(url("CoordinationSuggestion"), {
    suggestedAt: theMoment("suggestedAt"),
    serviceId: theId("HealthcareService")("service"),
    taskId: theId("Task")("task"),
    answer: aCode("ACCEPTED", "DECLINED")("answer"),
    answeredAt: aMoment("answeredAt"),
    note: aText("note"),
    referralId: anId("Referral")("referral"),
  }),
});
