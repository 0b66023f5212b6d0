import type * as fhir from "fhir/r4.js";
import { mappings, type Word } from "../../fhir-mappings/index.ts";
import type { Mapping } from "../../fhir-mappings/mapping.ts";
import type { Stored } from "../kernel/stored.ts";
import type { Table } from "../platform/table.ts";
import { ActivityTable } from "../subgraphs/activity/activity/activity.table.ts";
import { AppointmentTable } from "../subgraphs/activity/appointment/appointment.table.ts";
import { CommunicationTable } from "../subgraphs/activity/communication/communication.table.ts";
import { FlagTable } from "../subgraphs/activity/flag/flag.table.ts";
import { HospitalStayTable } from "../subgraphs/activity/hospital-stay/hospital-stay.table.ts";
import { NonEngagementTable } from "../subgraphs/activity/non-engagement/non-engagement.table.ts";
import { RecordUpdateTable } from "../subgraphs/activity/record-update/record-update.table.ts";
import { SafetyConcernTable } from "../subgraphs/activity/safety-concern/safety-concern.table.ts";
import { AssessmentTable } from "../subgraphs/assessments/assessment/assessment.table.ts";
import { AssessmentOfferTable } from "../subgraphs/assessments/assessment-offer/assessment-offer.table.ts";
import { FeedbackTable } from "../subgraphs/assessments/feedback/feedback.table.ts";
import { QuestionnaireTable } from "../subgraphs/assessments/questionnaire/questionnaire.table.ts";
import { RiskAssessmentTable } from "../subgraphs/assessments/risk-assessment/risk-assessment.table.ts";
import { ActivityTemplateTable } from "../subgraphs/care-plans/activity-template/activity-template.table.ts";
import { CarePlanTable } from "../subgraphs/care-plans/care-plan/care-plan.table.ts";
import { GoalTable } from "../subgraphs/care-plans/goal/goal.table.ts";
import { NeedTable } from "../subgraphs/care-plans/need/need.table.ts";
import { PersonalHealthBudgetTable } from "../subgraphs/care-plans/personal-health-budget/personal-health-budget.table.ts";
import { PlanActionTable } from "../subgraphs/care-plans/plan-action/plan-action.table.ts";
import { PlanReviewTable } from "../subgraphs/care-plans/plan-review/plan-review.table.ts";
import { PlanTemplateTable } from "../subgraphs/care-plans/plan-template/plan-template.table.ts";
import { PurchaseTable } from "../subgraphs/care-plans/purchase/purchase.table.ts";
import { SharedDecisionTable } from "../subgraphs/care-plans/shared-decision/shared-decision.table.ts";
import { CareTeamTable } from "../subgraphs/care-teams/care-team/care-team.table.ts";
import { MeetingTable } from "../subgraphs/care-teams/meeting/meeting.table.ts";
import { CriteriaSetTable } from "../subgraphs/caseloads/criteria-set/criteria-set.table.ts";
import { EpisodeTable } from "../subgraphs/caseloads/episode/episode.table.ts";
import { ConsentTable } from "../subgraphs/consents/consent/consent.table.ts";
import { HealthcareServiceTable } from "../subgraphs/directory/healthcare-service/healthcare-service.table.ts";
import { OrganisationTable } from "../subgraphs/directory/organisation/organisation.table.ts";
import { PractitionerTable } from "../subgraphs/directory/practitioner/practitioner.table.ts";
import { PractitionerRoleTable } from "../subgraphs/directory/practitioner-role/practitioner-role.table.ts";
import { SupervisionTable } from "../subgraphs/directory/supervision/supervision.table.ts";
import { AboutMeTable } from "../subgraphs/patients/about-me/about-me.table.ts";
import { CapacityAssessmentTable } from "../subgraphs/patients/capacity-assessment/capacity-assessment.table.ts";
import { CarerRegistrationTable } from "../subgraphs/patients/carer-registration/carer-registration.table.ts";
import { CaseNoteTable } from "../subgraphs/patients/case-note/case-note.table.ts";
import { ConditionTable } from "../subgraphs/patients/condition/condition.table.ts";
import { ObservationTable } from "../subgraphs/patients/observation/observation.table.ts";
import { PatientTable } from "../subgraphs/patients/patient/patient.table.ts";
import { RelatedPersonTable } from "../subgraphs/patients/related-person/related-person.table.ts";
import { SupportTable } from "../subgraphs/patients/support/support.table.ts";
import { ClockTable } from "../subgraphs/referrals/clock/clock.table.ts";
import { ReferralTable } from "../subgraphs/referrals/referral/referral.table.ts";
import { TaskTable } from "../subgraphs/referrals/task/task.table.ts";
import { TriageTable } from "../subgraphs/referrals/triage/triage.table.ts";
import { UnmetNeedTable } from "../subgraphs/referrals/unmet-need/unmet-need.table.ts";

/** A model of whichever thing. */
export type Model = { readonly id: string } & Readonly<Record<string, unknown>>;
export type Row = Stored<Model>;

/** Where the domain keeps what FHIR calls by `mapping.resourceType`. */
export interface Thing {
  readonly word: Word;
  /** Its type in the graph. */
  readonly typename: string;
  readonly table: Table<Model>;
  readonly mapping: Mapping<Model, fhir.Resource>;
  /** How its model says that it should never have been recorded. */
  readonly inError: Readonly<Record<string, string>>;
}

const status = { status: "ENTERED_IN_ERROR" } as const;

/** What the model of a table and of its mapping have in common is checked here, and forgotten after. */
const thing = <Of extends { readonly id: string }, Resource extends fhir.Resource>(
  word: Word,
  table: Table<Of>,
  mapping: Mapping<NoInfer<Of>, Resource>,
  inError: Readonly<Record<string, string>> = {},
  typename: string = word,
): Thing => ({ word, typename, table, mapping, inError }) as unknown as Thing;

/** In the order in which they are written: whatever others lean on comes first. */
export const things: readonly Thing[] = [
  thing("Organisation", OrganisationTable, mappings.Organisation),
  thing("HealthcareService", HealthcareServiceTable, mappings.HealthcareService),
  thing("Practitioner", PractitionerTable, mappings.Practitioner),
  thing("PractitionerRole", PractitionerRoleTable, mappings.PractitionerRole),
  thing("Patient", PatientTable, mappings.Patient),
  thing("RelatedPerson", RelatedPersonTable, mappings.RelatedPerson),
  thing("Condition", ConditionTable, mappings.Condition, { verificationStatus: "ENTERED_IN_ERROR" }),
  thing("Observation", ObservationTable, mappings.Observation, status),
  thing("Goal", GoalTable, mappings.Goal, { lifecycleStatus: "ENTERED_IN_ERROR" }),
  thing("CareTeam", CareTeamTable, mappings.CareTeam, status),
  thing("CarePlan", CarePlanTable, mappings.CarePlan, status),
  thing("Referral", ReferralTable, mappings.Referral, status),
  thing("Task", TaskTable, mappings.Task, status),
  thing("Triage", TriageTable, mappings.Triage),
  thing("Clock", ClockTable, mappings.Clock),
  thing("UnmetNeed", UnmetNeedTable, mappings.UnmetNeed),
  thing("Contact", ActivityTable, mappings.Contact as never, status, "Activity"),
  thing("Intervention", ActivityTable, mappings.Intervention as never, status, "Activity"),
  thing("Appointment", AppointmentTable, mappings.Appointment, status),
  thing("Meeting", MeetingTable, mappings.Meeting, status),
  thing("Communication", CommunicationTable, mappings.Communication, status),
  thing("Consent", ConsentTable, mappings.Consent, status),
  thing("Flag", FlagTable, mappings.Flag, status),
  thing("HospitalStay", HospitalStayTable, mappings.HospitalStay, status),
  thing("SafetyConcern", SafetyConcernTable, mappings.SafetyConcern, status),
  thing("NonEngagement", NonEngagementTable, mappings.NonEngagement, status),
  thing("RecordUpdate", RecordUpdateTable, mappings.RecordUpdate),
  thing("Episode", EpisodeTable, mappings.Episode, status),
  thing("Supervision", SupervisionTable, mappings.Supervision),
  thing("CriteriaSet", CriteriaSetTable, mappings.CriteriaSet),
  thing("Questionnaire", QuestionnaireTable, mappings.Questionnaire),
  thing("Assessment", AssessmentTable, mappings.Assessment, status),
  thing("AboutMe", AboutMeTable, mappings.AboutMe),
  thing("RiskAssessment", RiskAssessmentTable, mappings.RiskAssessment, status),
  thing("AssessmentOffer", AssessmentOfferTable, mappings.AssessmentOffer),
  thing("Feedback", FeedbackTable, mappings.Feedback),
  thing("CapacityAssessment", CapacityAssessmentTable, mappings.CapacityAssessment),
  thing("Support", SupportTable, mappings.Support),
  thing("CarerRegistration", CarerRegistrationTable, mappings.CarerRegistration),
  thing("CaseNote", CaseNoteTable, mappings.CaseNote),
  thing("ActivityTemplate", ActivityTemplateTable, mappings.ActivityTemplate),
  thing("PlanTemplate", PlanTemplateTable, mappings.PlanTemplate),
  thing("Need", NeedTable, mappings.Need, status),
  thing("PlanAction", PlanActionTable, mappings.PlanAction, status),
  thing("SharedDecision", SharedDecisionTable, mappings.SharedDecision),
  thing("PersonalHealthBudget", PersonalHealthBudgetTable, mappings.PersonalHealthBudget),
  thing("Purchase", PurchaseTable, mappings.Purchase),
  thing("PlanReview", PlanReviewTable, mappings.PlanReview),
];

const byWord: ReadonlyMap<string, Thing> = new Map(things.map((it) => [it.word, it]));

export const thingOf = (word: Word): Thing => byWord.get(word)!;

export const isDirectory = ({ word }: Thing): boolean =>
  word === "Organisation" || word === "HealthcareService" || word === "Practitioner" || word === "PractitionerRole";

/** The patient a row is about: itself, or the one it names; null for the directory and for what is about nobody. */
export const patientOf = ({ word }: Thing, model: Model): string | null =>
  word === "Patient" ? model.id : ((model.patientId ?? null) as string | null);

/** Two kinds of activity rest in one table; a row says which it is. */
export const thingOfRow = (typename: string, row: Model): Thing =>
  typename === "Activity"
    ? thingOf(row.kind === "CONTACT" ? "Contact" : "Intervention")
    : things.find((it) => it.typename === typename)!;

export const isInError = ({ inError }: Thing, model: Model): boolean => {
  const [field] = Object.keys(inError);
  return field !== undefined && model[field] === inError[field];
};
