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
