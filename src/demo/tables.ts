import type { Table } from "../platform/table.ts";
import { ActivityTable } from "../subgraphs/activity/activity/activity.table.ts";
import { AppointmentTable } from "../subgraphs/activity/appointment/appointment.table.ts";
import { CommunicationTable } from "../subgraphs/activity/communication/communication.table.ts";
import { FlagTable } from "../subgraphs/activity/flag/flag.table.ts";
import { CarePlanTable } from "../subgraphs/care-plans/care-plan/care-plan.table.ts";
import { GoalTable } from "../subgraphs/care-plans/goal/goal.table.ts";
import { NeedTable } from "../subgraphs/care-plans/need/need.table.ts";
import { PlanActionTable } from "../subgraphs/care-plans/plan-action/plan-action.table.ts";
import { CareTeamTable } from "../subgraphs/care-teams/care-team/care-team.table.ts";
import { MeetingTable } from "../subgraphs/care-teams/meeting/meeting.table.ts";
import { CaseloadEntryTable } from "../subgraphs/caseloads/caseload-entry/caseload-entry.table.ts";
import { CaseloadRulesTable } from "../subgraphs/caseloads/caseload-rules/caseload-rules.table.ts";
import { EpisodeTable } from "../subgraphs/caseloads/episode/episode.table.ts";
import { ConsentTable } from "../subgraphs/consents/consent/consent.table.ts";
import { HealthcareServiceTable } from "../subgraphs/directory/healthcare-service/healthcare-service.table.ts";
import { OrganisationTable } from "../subgraphs/directory/organisation/organisation.table.ts";
import { PractitionerTable } from "../subgraphs/directory/practitioner/practitioner.table.ts";
import { PractitionerRoleTable } from "../subgraphs/directory/practitioner-role/practitioner-role.table.ts";
import { SupervisionTable } from "../subgraphs/directory/supervision/supervision.table.ts";
import { ConditionTable } from "../subgraphs/patients/condition/condition.table.ts";
import { ObservationTable } from "../subgraphs/patients/observation/observation.table.ts";
import { PatientTable } from "../subgraphs/patients/patient/patient.table.ts";
import { RelatedPersonTable } from "../subgraphs/patients/related-person/related-person.table.ts";
import { IntakeTable } from "../subgraphs/referrals/intake/intake.table.ts";
import { ReferralTable } from "../subgraphs/referrals/referral/referral.table.ts";
import { TaskTable } from "../subgraphs/referrals/task/task.table.ts";
import type { Kind, Things } from "./rows.ts";

/** Where the things of each kind rest. */
export const tables: { readonly [Name in Kind]: Table<Things[Name]> } = {
  Organisation: OrganisationTable,
  Practitioner: PractitionerTable,
  HealthcareService: HealthcareServiceTable,
  PractitionerRole: PractitionerRoleTable,
  Supervision: SupervisionTable,
  CaseloadRules: CaseloadRulesTable,
  Intake: IntakeTable,
  Patient: PatientTable,
  RelatedPerson: RelatedPersonTable,
  Condition: ConditionTable,
  Observation: ObservationTable,
  Consent: ConsentTable,
  Goal: GoalTable,
  CareTeam: CareTeamTable,
  CarePlan: CarePlanTable,
  Need: NeedTable,
  PlanAction: PlanActionTable,
  Meeting: MeetingTable,
  Referral: ReferralTable,
  Task: TaskTable,
  Activity: ActivityTable,
  Appointment: AppointmentTable,
  Communication: CommunicationTable,
  Flag: FlagTable,
  CaseloadEntry: CaseloadEntryTable,
  Episode: EpisodeTable,
};
