import { type CodeableConcept, hasCode, SNOMED } from "../../../kernel/coding.ts";
import { sct } from "../../../kernel/sct-id.ts";

/** Job roles of the Spine Directory Service. */
export const SDS_JOB_ROLE = "https://fhir.hl7.org.uk/CodeSystem/UKCore-SDSJobRoleName";

/** The personalised care roles that the Additional Roles Reimbursement Scheme pays for, by their SDS code. */
export const reimbursedRoles = {
  CARE_COORDINATOR: "R9801",
  SOCIAL_PRESCRIBING_LINK_WORKER: "R9815",
  HEALTH_AND_WELLBEING_COACH: "R9807",
} as const;

export type ReimbursedRole = keyof typeof reimbursedRoles;

const COORDINATOR = sct("768820003 |Care coordinator|");
const GENERAL_PRACTITIONER = [sct("62247001 |General practitioner|"), sct("446050000 |Primary care physician|")];
/** SDS: general medical practitioner. */
const SDS_GENERAL_PRACTITIONER = "R0260";

type Codes = readonly CodeableConcept[];
const includes = (codes: Codes, system: string, code: string) => codes.some((it) => hasCode(it, system, code));

export const reimbursedAs = (codes: Codes): ReimbursedRole | null =>
  (Object.keys(reimbursedRoles) as ReimbursedRole[]).find((role) =>
    includes(codes, SDS_JOB_ROLE, reimbursedRoles[role]),
  ) ?? null;

export const isCoordinator = (codes: Codes): boolean =>
  includes(codes, SDS_JOB_ROLE, reimbursedRoles.CARE_COORDINATOR) || includes(codes, SNOMED, COORDINATOR.code);

/** "The role of a care coordinator is not a clinical role": nor are those of link workers and coaches. */
export const isNonClinical = (codes: Codes): boolean => reimbursedAs(codes) !== null || isCoordinator(codes);

export const isGeneralPractitioner = (codes: Codes): boolean =>
  includes(codes, SDS_JOB_ROLE, SDS_GENERAL_PRACTITIONER) ||
  GENERAL_PRACTITIONER.some(({ code }) => includes(codes, SNOMED, code));

/** The same as `isCoordinator`, as an SQL condition over the codes of a role: a jsonb expression. */
export const isCoordinatorSql = (codes: string): string =>
  [
    [SDS_JOB_ROLE, reimbursedRoles.CARE_COORDINATOR],
    [SNOMED, COORDINATOR.code],
  ]
    .map(([system, code]) => `${codes} @> '${JSON.stringify([{ codings: [{ system, code }] }])}'`)
    .join(" OR ");
