import type { Pool } from "pg";
import { mergeThings } from "../../platform/room.ts";
import { auditMigrations } from "./audit.migrations.ts";
import { auditEntryLoaders } from "./audit-entry/audit-entry.loaders.ts";
import { auditEntryResolvers } from "./audit-entry/audit-entry.resolvers.ts";
import { AuditEntryTable } from "./audit-entry/audit-entry.table.ts";

/** Who saw and changed what, for whom it is about and for the privacy officer. `access/audit` writes it. */
export const audit = {
  name: "audit",
  resolvers: mergeThings(auditEntryResolvers),
  loaders: (pool: Pool) => auditEntryLoaders(pool),
  tables: [AuditEntryTable],
  migrations: auditMigrations,
};
