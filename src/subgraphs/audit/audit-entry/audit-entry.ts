import type { Role } from "../../../kernel/role.ts";

/** One thing that a caller saw, did or was denied, linked to the one before it so that none can be changed or taken out. */
export interface AuditEntry {
  readonly id: string;
  /** Chains run side by side, so that callers do not wait for each other. */
  readonly chain: number;
  /** The place in its chain, from 1, without a gap; text, since it is a 64-bit number. */
  readonly sequence: string;
  readonly kind: AuditKind;
  /** What was asked, as the schema calls it: `patient, carePlans`. */
  readonly operation: string;
  /** `OK`, or the codes of what went wrong. */
  readonly outcome: string;
  /** Null for a stranger, whose token did not count. */
  readonly actorKind: "USER" | "APPLICATION" | null;
  readonly actorId: string | null;
  readonly actorName: string | null;
  readonly role: Role | null;
  readonly organisationOdsCode: string | null;
  readonly sdsUserId: string | null;
  readonly sdsRoleProfileId: string | null;
  readonly purpose: AuditPurpose | null;
  /** The ids of the patients about whom something was told or written. */
  readonly patients: readonly string[];
  /** What was written. */
  readonly targetType: string | null;
  readonly targetId: string | null;
  /** SHA-256, in hexadecimal; of the first of a chain, what is before it is the empty text. */
  readonly previous: string;
  readonly hash: string;
}

export type AuditKind = "READ" | "WRITE" | "DENIED" | "FAILED";

export type AuditPurpose =
  | "CARE_MANAGEMENT"
  | "TREATMENT"
  | "EMERGENCY_TREATMENT"
  | "OPERATIONS"
  | "COMPLIANCE"
  | "PATIENT_REQUEST"
  | "FAMILY_REQUEST";
