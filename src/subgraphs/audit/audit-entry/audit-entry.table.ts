import { aboutPatientsOrOwn } from "../../../access/visibility.ts";
import { bigint, integer, json, table, text, uuid } from "../../../platform/table.ts";
import type { AuditEntry } from "./audit-entry.ts";

/** How the audit rests: written by `audit.append` alone, read here. */
export const AuditEntryTable = table<AuditEntry>("audit.entry", aboutPatientsOrOwn("patients"), {
  chain: integer,
  sequence: bigint,
  kind: text,
  operation: text,
  outcome: text,
  actorKind: text.orNull,
  actorId: text.orNull,
  actorName: text.orNull,
  role: text.orNull,
  organisationOdsCode: text.orNull,
  sdsUserId: text.orNull,
  sdsRoleProfileId: text.orNull,
  purpose: text.orNull,
  patients: json,
  targetType: text.orNull,
  targetId: uuid.orNull,
  previous: text,
  hash: text,
});
