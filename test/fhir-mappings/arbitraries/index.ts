import type * as fc from "fast-check";
import type { ModelOf, Word } from "../../../fhir-mappings/index.ts";
import { aboutMe } from "./about-me.ts";
import { contact, intervention } from "./activity.ts";
import { activityTemplate } from "./activity-template.ts";
import { appointment } from "./appointment.ts";
import { assessment } from "./assessment.ts";
import { carePlan } from "./care-plan.ts";
import { careTeam } from "./care-team.ts";
import { communication } from "./communication.ts";
import { condition } from "./condition.ts";
import { consent } from "./consent.ts";
import { hospitalStay, nonEngagement, recordUpdate, safetyConcern } from "./day-to-day.ts";
import { criteriaSet, episode, supervision } from "./episode.ts";
import { flag } from "./flag.ts";
import { goal } from "./goal.ts";
import { healthcareService } from "./healthcare-service.ts";
import { meeting } from "./meeting.ts";
import { observation } from "./observation.ts";
import { organisation } from "./organisation.ts";
import { patient } from "./patient.ts";
import { assessmentOffer, capacityAssessment, carerRegistration, caseNote, feedback, support } from "./person.ts";
import {
  need,
  personalHealthBudget,
  planAction,
  planReview,
  planTemplate,
  purchase,
  sharedDecision,
} from "./planning.ts";
import { practitioner, practitionerRole } from "./practitioner.ts";
import { questionnaire } from "./questionnaire.ts";
import { clock, referral, triage, unmetNeed } from "./referral.ts";
import { relatedPerson } from "./related-person.ts";
import { riskAssessment } from "./risk-assessment.ts";
import { task } from "./task.ts";

/** An arbitrary of every mapped model, by the domain's word for it. */
export const arbitraries: { readonly [Of in Word]: fc.Arbitrary<ModelOf<Of>> } = {
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
  Referral: referral,
  Task: task,
  Contact: contact,
  Intervention: intervention,
  Appointment: appointment,
  Communication: communication,
  Consent: consent,
  Flag: flag,
  Episode: episode,
  Triage: triage,
  Clock: clock,
  UnmetNeed: unmetNeed,
  Supervision: supervision,
  CriteriaSet: criteriaSet,
  Questionnaire: questionnaire,
  Assessment: assessment,
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
};
