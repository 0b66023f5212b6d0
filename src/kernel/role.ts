/** The four kinds of caller. A coordinator's role is not a clinical one (NHS England job description). */
export const roles = ["CARE_COORDINATOR", "GP", "ANALYST", "PLUG_IN"] as const;
export type Role = (typeof roles)[number];
