import type { Role } from "../../kernel/role.ts";
import { ALL, type Kind, OF_THE_PERSON } from "./kinds.ts";

/** On whose behalf someone of a role reads: their organisation's, or as one person. */
export type Standing = "STAFF" | "PERSON" | "NOBODY";

export interface Clearance {
  readonly standing: Standing;
  /** The kinds that the role may read, of the people whom it may see at all. */
  readonly reads: readonly Kind[];
  /** Whether sealed records, and where a protected person lives, are open to it. */
  readonly sealed: boolean;
}

const staff: Clearance = { standing: "STAFF", reads: OF_THE_PERSON, sealed: false };
/** Not part of the clinical team: they work from the plan, and do not need the record as it was received. */
const besideThePlan: Clearance = { ...staff, reads: ["IDENTITY", "CARE", "CLINICAL", "CONSENT"] };

/** The policy on reading, by role. Those who count read nobody: analytics answers them in numbers. */
export const CLEARANCES: Readonly<Record<Role, Clearance>> = {
  CARE_COORDINATOR: staff,
  SUPERVISOR: staff,
  GP: staff,
  CLINICIAN: staff,
  PLUG_IN: staff,
  SOCIAL_PRESCRIBING_LINK_WORKER: besideThePlan,
  HEALTH_AND_WELLBEING_COACH: besideThePlan,
  PRIVACY_OFFICER: { standing: "STAFF", reads: ["IDENTITY", "CONSENT", "AUDIT"], sealed: true },
  PATIENT: { standing: "PERSON", reads: ALL, sealed: true },
  PROXY: { standing: "PERSON", reads: ["IDENTITY", "CARE", "CLINICAL", "CONSENT"], sealed: false },
  ANALYST: { standing: "NOBODY", reads: [], sealed: false },
};

/** Whether everyone of the role sees what an organisation's ordinary staff see. */
export const isOrdinaryStaff = (role: Role): boolean => CLEARANCES[role] === staff;
