import type { Role } from "../../kernel/role.ts";
import { fault } from "../../platform/faults.ts";

/** For what a caller asks: FHIR's PurposeOfUse, in words. */
export const PURPOSES = [
  "CARE_MANAGEMENT",
  "TREATMENT",
  "EMERGENCY_TREATMENT",
  "OPERATIONS",
  "COMPLIANCE",
  "PATIENT_REQUEST",
  "FAMILY_REQUEST",
] as const;
export type Purpose = (typeof PURPOSES)[number];

/** Where a caller may say for what they ask, if it is not what their role is there for. */
export const PURPOSE_HEADER = "x-purpose";

const OF_ROLE: Readonly<Record<Role, Purpose>> = {
  CARE_COORDINATOR: "CARE_MANAGEMENT",
  SUPERVISOR: "CARE_MANAGEMENT",
  SOCIAL_PRESCRIBING_LINK_WORKER: "CARE_MANAGEMENT",
  HEALTH_AND_WELLBEING_COACH: "CARE_MANAGEMENT",
  GP: "TREATMENT",
  CLINICIAN: "TREATMENT",
  PLUG_IN: "TREATMENT",
  PRIVACY_OFFICER: "COMPLIANCE",
  PATIENT: "PATIENT_REQUEST",
  PROXY: "FAMILY_REQUEST",
  ANALYST: "OPERATIONS",
};

export function purposeOf(role: Role, stated: unknown): Purpose {
  if (stated === undefined) return OF_ROLE[role];
  const purpose = PURPOSES.find((it) => it === stated);
  if (purpose) return purpose;
  throw fault("BAD_USER_INPUT", `\`${PURPOSE_HEADER}\` is one of ${PURPOSES.join(", ")}.`);
}
