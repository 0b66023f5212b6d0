/** The kinds of caller. A coordinator's role is not a clinical one (NHS England job description). */
export const roles = [
  "CARE_COORDINATOR",
  "SUPERVISOR",
  "SOCIAL_PRESCRIBING_LINK_WORKER",
  "HEALTH_AND_WELLBEING_COACH",
  "GP",
  "CLINICIAN",
  "PRIVACY_OFFICER",
  "PATIENT",
  "PROXY",
  "ANALYST",
  "PLUG_IN",
] as const;
export type Role = (typeof roles)[number];

/** Their work is beside the clinical team's: a coordinator's, a link worker's and a coach's role is not a clinical one. */
export const NON_CLINICAL: readonly Role[] = [
  "CARE_COORDINATOR",
  "SOCIAL_PRESCRIBING_LINK_WORKER",
  "HEALTH_AND_WELLBEING_COACH",
];
