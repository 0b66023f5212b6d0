/** A step of a referral's way that starts or stops a clock. */
export type Milestone =
  | "REFERRED"
  | "DECIDED"
  | "ACCEPTED"
  | "PATHWAY_ALLOCATED"
  | "CONTACT_ATTEMPTED"
  | "CONTACT_MADE"
  | "FIRST_VISIT"
  | "PLAN_AGREED"
  | "ENDED";
