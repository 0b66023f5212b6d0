import type * as fhir from "fhir/r4.js";
import { type CodeTable, conceptMap } from "./code-table.ts";
import { actionState } from "./code-tables/action-state.ts";
import { activityParticipantType } from "./code-tables/activity-participant-type.ts";
import { activityRequest } from "./code-tables/activity-request.ts";
import { addressUse } from "./code-tables/address-use.ts";
import { appointmentStatus } from "./code-tables/appointment-status.ts";
import { assessmentStatus } from "./code-tables/assessment-status.ts";
import { attendanceStatus } from "./code-tables/attendance-status.ts";
import { auditActorKind } from "./code-tables/audit-actor-kind.ts";
import { auditPurpose } from "./code-tables/audit-purpose.ts";
import { carePlanIntent } from "./code-tables/care-plan-intent.ts";
import { carePlanStatus } from "./code-tables/care-plan-status.ts";
import { careTeamStatus } from "./code-tables/care-team-status.ts";
import { circulationState } from "./code-tables/circulation-state.ts";
import { clinicalStatus } from "./code-tables/clinical-status.ts";
import { communicationStatus } from "./code-tables/communication-status.ts";
import { consentDecision } from "./code-tables/consent-decision.ts";
import { consentStatus } from "./code-tables/consent-status.ts";
import { contactStatus } from "./code-tables/contact-status.ts";
import { contactSystem } from "./code-tables/contact-system.ts";
import { contactUse } from "./code-tables/contact-use.ts";
import { episodeStatus } from "./code-tables/episode-status.ts";
import { flagStatus } from "./code-tables/flag-status.ts";
import { gender } from "./code-tables/gender.ts";
import { goalAchievementStatus } from "./code-tables/goal-achievement-status.ts";
import { goalLifecycleStatus } from "./code-tables/goal-lifecycle-status.ts";
import { hospitalStayStatus } from "./code-tables/hospital-stay-status.ts";
import { interventionStatus } from "./code-tables/intervention-status.ts";
import { involvementExtent } from "./code-tables/involvement-extent.ts";
import { meetingKind } from "./code-tables/meeting-kind.ts";
import { meetingStatus } from "./code-tables/meeting-status.ts";
import { nameUse } from "./code-tables/name-use.ts";
import { needInError } from "./code-tables/need-in-error.ts";
import { needStatus } from "./code-tables/need-status.ts";
import { nhsNumberStatus } from "./code-tables/nhs-number-status.ts";
import { nhsNumberStatusRetired } from "./code-tables/nhs-number-status-retired.ts";
import { noteKind } from "./code-tables/note-kind.ts";
import { observationStatus } from "./code-tables/observation-status.ts";
import { organisationType } from "./code-tables/organisation-type.ts";
import { participationStatus } from "./code-tables/participation-status.ts";
import { planActionStatus } from "./code-tables/plan-action-status.ts";
import { planActivityStatus } from "./code-tables/plan-activity-status.ts";
import { qualificationStatus } from "./code-tables/qualification-status.ts";
import { questionKind } from "./code-tables/question-kind.ts";
import { questionnaireStatus } from "./code-tables/questionnaire-status.ts";
import { referralIntent } from "./code-tables/referral-intent.ts";
import { referralStatus } from "./code-tables/referral-status.ts";
import { requestPriority } from "./code-tables/request-priority.ts";
import { riskLevel } from "./code-tables/risk-level.ts";
import { scoreMethod } from "./code-tables/score-method.ts";
import { taskIntent } from "./code-tables/task-intent.ts";
import { taskStatus } from "./code-tables/task-status.ts";
import { templateKind } from "./code-tables/template-kind.ts";
import { templateStatus } from "./code-tables/template-status.ts";
import { verificationStatus } from "./code-tables/verification-status.ts";

export const codeTables: readonly CodeTable<string, string>[] = [
  actionState,
  activityParticipantType,
  activityRequest,
  addressUse,
  appointmentStatus,
  assessmentStatus,
  attendanceStatus,
  auditActorKind,
  auditPurpose,
  carePlanIntent,
  carePlanStatus,
  careTeamStatus,
  circulationState,
  clinicalStatus,
  communicationStatus,
  consentDecision,
  consentStatus,
  contactStatus,
  contactSystem,
  contactUse,
  episodeStatus,
  flagStatus,
  gender,
  goalAchievementStatus,
  goalLifecycleStatus,
  hospitalStayStatus,
  interventionStatus,
  involvementExtent,
  meetingKind,
  meetingStatus,
  nameUse,
  needInError,
  needStatus,
  nhsNumberStatus,
  nhsNumberStatusRetired,
  noteKind,
  observationStatus,
  organisationType,
  participationStatus,
  planActionStatus,
  planActivityStatus,
  qualificationStatus,
  questionKind,
  questionnaireStatus,
  referralIntent,
  referralStatus,
  requestPriority,
  riskLevel,
  scoreMethod,
  taskIntent,
  taskStatus,
  templateKind,
  templateStatus,
  verificationStatus,
];

/** Every table, as others can use it. */
export const conceptMaps = (): readonly fhir.ConceptMap[] => codeTables.map(conceptMap);
