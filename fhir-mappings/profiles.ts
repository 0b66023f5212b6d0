import { CANONICAL } from "./systems.ts";

const ukCore = (name: string): string => `https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-${name}`;
const hl7 = (name: string): string => `http://hl7.org/fhir/StructureDefinition/${name}`;
const ours = (name: string): string => `${CANONICAL}StructureDefinition/${name}`;

export const NHS_NUMBER_VERIFICATION_STATUS = ukCore("NHSNumberVerificationStatus");
export const NHS_NUMBER_UNAVAILABLE_REASON = ukCore("NHSNumberUnavailableReason");
export const SOURCE_OF_SERVICE_REQUEST = ukCore("SourceOfServiceRequest");
export const PRIORITY_REASON = ukCore("PriorityReason");
export const ETHNIC_CATEGORY = ukCore("EthnicCategory");
export const OUTCOME_OF_ATTENDANCE = ukCore("OutcomeOfAttendance");

export const INTERPRETER_REQUIRED = hl7("patient-interpreterRequired");
export const PERTAINS_TO_GOAL = hl7("resource-pertainsToGoal");
export const MIN_VALUE = hl7("minValue");
export const MAX_VALUE = hl7("maxValue");
export const ORDINAL_VALUE = hl7("ordinalValue");
export const DATA_ABSENT = hl7("data-absent-reason");

/** The profile that tells a team's meeting from a person's appointment. */
export const MEETING = ours("Meeting");
/** The profiles that tell a need from a condition of the record, and an action of a plan from another task. */
export const NEED = ours("Need");
export const PLAN_ACTION = ours("PlanAction");

export const SCORE = ours("Extension-Score");
export const RISK_LEVEL = ours("Extension-RiskLevel");
export const REVIEW_DUE = ours("Extension-ReviewDue");
export const PERSON_INVOLVEMENT = ours("Extension-PersonInvolvement");
export const OWN_RECORD = ours("Extension-OwnRecord");
export const DEPRIVATION_DECILE = ours("Extension-DeprivationDecile");
export const CHECKED_RELEASE = ours("Extension-CheckedRelease");
export const REFERS_TO = ours("Extension-RefersTo");
export const REFERS_TO_MEETING = ours("Extension-RefersToMeeting");
export const NEXT_REVIEW = ours("Extension-NextReview");
export const CARE_PLAN = ours("Extension-CarePlan");
export const CARE_TEAM = ours("Extension-CareTeam");
export const NOTE = ours("Extension-Note");
/** The profile that tells a stay in hospital from a contact. */
export const HOSPITAL_STAY = ours("HospitalStay");

export const THREAD = ours("Extension-Thread");
export const ACTION = ours("Extension-Action");
export const NOTE_KIND = ours("Extension-NoteKind");
export const NEXT_CONTACT_DUE = ours("Extension-NextContactDue");
export const APPOINTMENT = ours("Extension-Appointment");
export const MOMENT = ours("Extension-Moment");
export const MODE = ours("Extension-Mode");
export const DURATION = ours("Extension-Duration");
export const SERVICE_PROVIDER = ours("Extension-ServiceProvider");
export const FURTHER_CATEGORY = ours("Extension-FurtherCategory");
export const ATTENDED = ours("Extension-Attended");
export const MINUTES = ours("Extension-Minutes");
export const DECISION = ours("Extension-Decision");
export const NAMED_CONTACT = ours("Extension-NamedContact");
export const CLINICAL_CONTACT = ours("Extension-ClinicalContact");
export const CASELOAD_CAPACITY = ours("Extension-CaseloadCapacity");
export const TEAM_CONTACT = ours("Extension-TeamContact");
export const AGENDA_ITEM = ours("Extension-AgendaItem");
export const AGREEMENT = ours("Extension-Agreement");
export const CLOSED_AT = ours("Extension-ClosedAt");
export const CIRCULATION = ours("Extension-Circulation");
export const QUALIFICATION_STATUS = ours("Extension-QualificationStatus");
export const LEARNING_EVIDENCE = ours("Extension-LearningEvidence");
export const MINIMUM_AGE = ours("Extension-MinimumAge");
export const MAXIMUM_AGE = ours("Extension-MaximumAge");
export const PLACES = ours("Extension-Places");
export const WAIT_WEEKS = ours("Extension-WaitWeeks");
export const CHAIN_LINK = ours("Extension-ChainLink");
export const ON_BEHALF_OF = ours("Extension-OnBehalfOf");
export const SDS_USER = ours("Extension-SdsUser");
export const SDS_ROLE_PROFILE = ours("Extension-SdsRoleProfile");
