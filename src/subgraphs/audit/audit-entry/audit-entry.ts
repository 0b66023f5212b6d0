import { type Reference, reference } from "../../../kernel/reference.ts";
import type { Role } from "../../../kernel/role.ts";
import type { Stored } from "../../../kernel/stored.ts";
import type { DateTime } from "../../../kernel/time.ts";

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

/** The entry in the words that others use: who, what, to whom, and its place in the chain. */
export interface AuditRecord {
  readonly id: string;
  readonly recordedAt: DateTime;
  readonly kind: AuditKind;
  readonly operation: string;
  readonly outcome: string;
  readonly actor: AuditActor;
  readonly purpose: AuditPurpose | null;
  readonly patients: readonly string[];
  readonly target: Reference | null;
  readonly link: Pick<AuditEntry, "chain" | "sequence" | "previous" | "hash">;
}

export interface AuditActor {
  readonly kind: AuditEntry["actorKind"];
  readonly id: string | null;
  readonly name: string | null;
  readonly role: string | null;
  readonly organisationOdsCode: string | null;
  readonly sdsUserId: string | null;
  readonly sdsRoleProfileId: string | null;
}

/** Of a write: who made what it wrote as it is. */
export type WriteRecord = Pick<AuditRecord, "id" | "recordedAt" | "operation" | "actor" | "purpose"> & {
  readonly target: Reference;
};

export function recordOf(entry: Stored<AuditEntry>): AuditRecord {
  const { id, kind, operation, outcome, purpose, patients, targetType, targetId } = entry;
  const { actorKind, actorId, actorName, role, organisationOdsCode, sdsUserId, sdsRoleProfileId } = entry;
  const { chain, sequence, previous, hash } = entry;
  const actor = {
    kind: actorKind,
    id: actorId,
    name: actorName,
    role,
    organisationOdsCode,
    sdsUserId,
    sdsRoleProfileId,
  };
  const target = targetType === null || targetId === null ? null : reference(targetType, targetId);
  const recordedAt = entry.createdAt as DateTime;
  const link = { chain, sequence, previous, hash };
  return { id, recordedAt, kind, operation, outcome, actor, purpose, patients, target, link };
}

export function writeOf({ id, recordedAt, operation, actor, purpose, kind, target }: AuditRecord): WriteRecord | null {
  return kind === "WRITE" && target !== null ? { id, recordedAt, operation, actor, purpose, target } : null;
}
