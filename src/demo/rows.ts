import type { Stored } from "../kernel/stored.ts";
import type { Activity } from "../subgraphs/activity/activity/activity.ts";
import type { Appointment } from "../subgraphs/activity/appointment/appointment.ts";
import type { Communication } from "../subgraphs/activity/communication/communication.ts";
import type { Flag } from "../subgraphs/activity/flag/flag.ts";
import type { CarePlan } from "../subgraphs/care-plans/care-plan/care-plan.ts";
import type { Goal } from "../subgraphs/care-plans/goal/goal.ts";
import type { Need } from "../subgraphs/care-plans/need/need.ts";
import type { PlanAction } from "../subgraphs/care-plans/plan-action/plan-action.ts";
import type { CareTeam } from "../subgraphs/care-teams/care-team/care-team.ts";
import type { Meeting } from "../subgraphs/care-teams/meeting/meeting.ts";
import type { CaseloadEntry } from "../subgraphs/caseloads/caseload-entry/caseload-entry.ts";
import type { CaseloadRules } from "../subgraphs/caseloads/caseload-rules/caseload-rules.ts";
import type { Episode } from "../subgraphs/caseloads/episode/episode.ts";
import type { Consent } from "../subgraphs/consents/consent/consent.ts";
import type { HealthcareService } from "../subgraphs/directory/healthcare-service/healthcare-service.ts";
import type { Organisation } from "../subgraphs/directory/organisation/organisation.ts";
import type { Practitioner } from "../subgraphs/directory/practitioner/practitioner.ts";
import type { PractitionerRole } from "../subgraphs/directory/practitioner-role/practitioner-role.ts";
import type { Supervision } from "../subgraphs/directory/supervision/supervision.ts";
import type { Condition } from "../subgraphs/patients/condition/condition.ts";
import type { Observation } from "../subgraphs/patients/observation/observation.ts";
import type { Patient } from "../subgraphs/patients/patient/patient.ts";
import type { RelatedPerson } from "../subgraphs/patients/related-person/related-person.ts";
import type { Intake } from "../subgraphs/referrals/intake/intake.ts";
import type { Referral } from "../subgraphs/referrals/referral/referral.ts";
import type { Task } from "../subgraphs/referrals/task/task.ts";

/** Everything that a demo holds, by the domain's own word, in the order in which it is written. */
export interface Things {
  readonly Organisation: Organisation;
  readonly Practitioner: Practitioner;
  readonly HealthcareService: HealthcareService;
  readonly PractitionerRole: PractitionerRole;
  readonly Supervision: Supervision;
  readonly CaseloadRules: CaseloadRules;
  readonly Intake: Intake;
  readonly Patient: Patient;
  readonly RelatedPerson: RelatedPerson;
  readonly Condition: Condition;
  readonly Observation: Observation;
  readonly Consent: Consent;
  readonly Goal: Goal;
  readonly CareTeam: CareTeam;
  readonly CarePlan: CarePlan;
  readonly Need: Need;
  readonly PlanAction: PlanAction;
  readonly Meeting: Meeting;
  readonly Referral: Referral;
  readonly Task: Task;
  readonly Activity: Activity;
  readonly Appointment: Appointment;
  readonly Communication: Communication;
  readonly Flag: Flag;
  /** Before the episodes: what those say of the lists is then there already. */
  readonly CaseloadEntry: CaseloadEntry;
  readonly Episode: Episode;
}

export type Kind = keyof Things;

export type Rows = { readonly [Name in Kind]: Stored<Things[Name]>[] };

export const noRows = (): Rows => ({
  Organisation: [],
  Practitioner: [],
  HealthcareService: [],
  PractitionerRole: [],
  Supervision: [],
  CaseloadRules: [],
  Intake: [],
  Patient: [],
  RelatedPerson: [],
  Condition: [],
  Observation: [],
  Consent: [],
  Goal: [],
  CareTeam: [],
  CarePlan: [],
  Need: [],
  PlanAction: [],
  Meeting: [],
  Referral: [],
  Task: [],
  Activity: [],
  Appointment: [],
  Communication: [],
  Flag: [],
  CaseloadEntry: [],
  Episode: [],
});

export const kinds = Object.keys(noRows()) as readonly Kind[];
