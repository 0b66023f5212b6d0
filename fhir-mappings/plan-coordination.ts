import type * as fhir from "fhir/r4.js";
import type {
  CarePlan,
  Contingency,
  CoordinationLevelSet,
  ExternalCoordination,
  PlanAgreement,
  PlanInvolvement,
  PlanLink,
  PlanObservation,
  ReviewMark,
} from "../src/subgraphs/care-plans/care-plan/care-plan.ts";
import type { FieldLenses } from "./lens.ts";
import {
  aMoment,
  aNumber,
  aReference,
  aText,
  made,
  madeOf,
  theCode,
  theMoment,
  theReference,
  theText,
  url,
} from "./parts.ts";

type Coordination =
  | "service"
  | "agreement"
  | "accountableOrganisation"
  | "coordinatingOrganisation"
  | "externalCoordination"
  | "coordinationLevel"
  | "involvement"
  | "reviewEveryDays"
  | "underReviewSince"
  | "reviewMarks"
  | "contingencies"
  | "linkedPlans"
  | "observations";

/** What FHIR has no element for in a plan: each an extension of ours, named after the field. */
export const planCoordination: FieldLenses<Pick<CarePlan, Coordination>, fhir.CarePlan> = {
  service: aReference(url("Service")),
  agreement: made<fhir.CarePlan, PlanAgreement>(url("PlanAgreement"), {
    outcome: theCode("AGREED", "DISAGREED")("outcome"),
    at: theMoment("at"),
    by: theReference("by"),
    reason: aText("reason"),
  }),
  accountableOrganisation: aReference(url("AccountableOrganisation")),
  coordinatingOrganisation: aReference(url("CoordinatingOrganisation")),
  externalCoordination: made<fhir.CarePlan, ExternalCoordination>(url("ExternalCoordination"), {
    agency: theReference("agency"),
    coordinator: aReference("coordinator"),
    agreement: theText("agreement"),
    agreedAt: theMoment("agreedAt"),
  }),
  coordinationLevel: made<fhir.CarePlan, CoordinationLevelSet>(url("CoordinationLevel"), {
    level: theCode("LIGHT", "STANDARD", "INTENSIVE")("level"),
    reason: theText("reason"),
    at: theMoment("at"),
  }),
  involvement: made<fhir.CarePlan, PlanInvolvement>(url("PlanInvolvement"), {
    extent: theCode("FULL", "SHARED", "THROUGH_SOMEONE_ELSE", "INFORMED_ONLY", "NOT_AT_ALL")("extent"),
    wishes: aText("wishes"),
    at: theMoment("at"),
  }),
  reviewEveryDays: aNumber(url("ReviewEveryDays")),
  underReviewSince: aMoment(url("UnderReviewSince")),
  reviewMarks: madeOf<fhir.CarePlan, ReviewMark>(url("ReviewMark"), {
    reason: theCode("NEED_CHANGED", "CARER_LOST", "DISAGREED", "OTHER")("reason"),
    at: theMoment("at"),
    subject: aReference("subject"),
  }),
  contingencies: madeOf<fhir.CarePlan, Contingency>(url("Contingency"), {
    situation: theText("situation"),
    response: theText("response"),
    responsible: aReference("responsible"),
    contact: aText("contact"),
  }),
  linkedPlans: madeOf<fhir.CarePlan, PlanLink>(url("PlanLink"), {
    relation: theCode("FAMILY", "CARER", "GUARDIAN", "PERSON_CARED_FOR", "OTHER")("relation"),
    plan: theReference("plan"),
  }),
  observations: madeOf<fhir.CarePlan, PlanObservation>(url("PlanObservation"), {
    kind: theCode("FACT", "OPINION")("kind"),
    text: theText("text"),
    author: theReference("author"),
    time: theMoment("time"),
  }),
};
