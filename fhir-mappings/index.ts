import type * as fhir from "fhir/r4.js";
import { aboutMe, isAboutMe } from "./about-me.ts";
import { activityTemplate } from "./activity-template.ts";
import { appointment } from "./appointment.ts";
import { assessmentOffer } from "./assessment-offer.ts";
import { isBasic } from "./basic.ts";
import { capacityAssessment } from "./capacity-assessment.ts";
import { carePlan } from "./care-plan.ts";
import { careTeam } from "./care-team.ts";
import { carerRegistration } from "./carer-registration.ts";
import { caseNote } from "./case-note.ts";
import { clock } from "./clock.ts";
import { communication } from "./communication.ts";
import { condition } from "./condition.ts";
import { consent } from "./consent.ts";
import { criteriaGroup, isCriteria } from "./criteria-group.ts";
import { encounter } from "./encounter.ts";
import { episodeOfCare } from "./episode-of-care.ts";
import { feedback } from "./feedback.ts";
import { flag } from "./flag.ts";
import { goal } from "./goal.ts";
import { healthcareService } from "./healthcare-service.ts";
import { hospitalStay, isHospitalStay } from "./hospital-stay.ts";
import type { Mapping } from "./mapping.ts";
import { isMeeting, meeting } from "./meeting.ts";
import { isNeed, need } from "./need.ts";
import { nonEngagement } from "./non-engagement.ts";
import { observation } from "./observation.ts";
import { organisation } from "./organisation.ts";
import { patient } from "./patient.ts";
import { personalHealthBudget } from "./personal-health-budget.ts";
import { isPlanAction, planAction } from "./plan-action.ts";
import { planReview } from "./plan-review.ts";
import { planTemplate } from "./plan-template.ts";
import { practitioner } from "./practitioner.ts";
import { practitionerRole } from "./practitioner-role.ts";
import { procedure } from "./procedure.ts";
import { purchase } from "./purchase.ts";
import { questionnaire } from "./questionnaire.ts";
import { questionnaireResponse } from "./questionnaire-response.ts";
import { recordUpdate } from "./record-update.ts";
import { relatedPerson } from "./related-person.ts";
import { riskAssessment } from "./risk-assessment.ts";
import { safetyConcern } from "./safety-concern.ts";
import { serviceRequest } from "./service-request.ts";
import { sharedDecision } from "./shared-decision.ts";
import { supervision } from "./supervision.ts";
import { support } from "./support.ts";
import { task } from "./task.ts";
import { triage } from "./triage.ts";
import { unmetNeed } from "./unmet-need.ts";

/**
 * Every mapping by the domain's word for the thing, which is also its `Reference.type`. Each has `resourceType`,
 * `read(json)` (a result: the model, or all faults), `fromFhir(json)` (the same, throwing `Unmappable`) and
 * `toFhir(model, received?)`.
 */
export const mappings = {
  Patient: patient,
  RelatedPerson: relatedPerson,
  Practitioner: practitioner,
  PractitionerRole: practitionerRole,
  Organisation: organisation,
  HealthcareService: healthcareService,
  Condition: condition,
  Observation: observation,
  CarePlan: carePlan,
  Goal: goal,
  CareTeam: careTeam,
  Meeting: meeting,
  Referral: serviceRequest,
  Task: task,
  Contact: encounter,
  Intervention: procedure,
  Appointment: appointment,
  Communication: communication,
  Consent: consent,
  Flag: flag,
  Episode: episodeOfCare,
  Triage: triage,
  Clock: clock,
  UnmetNeed: unmetNeed,
  Supervision: supervision,
  CriteriaSet: criteriaGroup,
  Questionnaire: questionnaire,
  Assessment: questionnaireResponse,
  AboutMe: aboutMe,
  RiskAssessment: riskAssessment,
  AssessmentOffer: assessmentOffer,
  Feedback: feedback,
  CapacityAssessment: capacityAssessment,
  Support: support,
  CarerRegistration: carerRegistration,
  CaseNote: caseNote,
  PlanTemplate: planTemplate,
  ActivityTemplate: activityTemplate,
  Need: need,
  PlanAction: planAction,
  SharedDecision: sharedDecision,
  PersonalHealthBudget: personalHealthBudget,
  Purchase: purchase,
  PlanReview: planReview,
  HospitalStay: hospitalStay,
  SafetyConcern: safetyConcern,
  NonEngagement: nonEngagement,
  RecordUpdate: recordUpdate,
} as const;

export type Word = keyof typeof mappings;
export type ModelOf<Of extends Word> = (typeof mappings)[Of] extends Mapping<infer Model, infer _> ? Model : never;

const words = Object.keys(mappings) as Word[];

/** What shares its FHIR type with another, by how it is told from it. */
const special: { readonly [Of in Word]?: (resource: never) => boolean } = {
  Meeting: isMeeting,
  AboutMe: isAboutMe,
  AssessmentOffer: isBasic("assessment-offer"),
  Feedback: isBasic("feedback"),
  CapacityAssessment: isBasic("capacity-assessment"),
  Support: isBasic("support"),
  CarerRegistration: isBasic("carer-registration"),
  CaseNote: isBasic("case-note"),
  Need: isNeed,
  PlanAction: isPlanAction,
  SharedDecision: isBasic("shared-decision"),
  PersonalHealthBudget: isBasic("personal-health-budget"),
  Purchase: isBasic("purchase"),
  Supervision: isBasic("supervision"),
  CriteriaSet: isCriteria,
  Triage: isBasic("triage"),
  Clock: isBasic("clock"),
  UnmetNeed: isBasic("unmet-need"),
  PlanReview: isBasic("plan-review"),
  HospitalStay: isHospitalStay,
  SafetyConcern: isBasic("safety-concern"),
  NonEngagement: isBasic("non-engagement"),
  RecordUpdate: isBasic("record-update"),
};

/** The words by FHIR type, without those that share it. */
const wordsByType: ReadonlyMap<unknown, Word> = new Map(
  words.filter((word) => !(word in special)).map((word) => [mappings[word].resourceType, word]),
);

const specials = Object.entries(special) as [Word, (resource: never) => boolean][];

/** What a resource is in the domain; null for the types that the domain does not model. */
export const wordOf = (resource: Pick<fhir.Resource, "resourceType">): Word | null => {
  const told = specials.find(
    ([word, is]) => mappings[word].resourceType === resource.resourceType && is(resource as never),
  );
  return told?.[0] ?? wordsByType.get(resource.resourceType) ?? null;
};
