import type { Context } from "../../access/context.ts";
import type { auditEntryLoaders } from "./audit-entry/audit-entry.loaders.ts";

export type AuditContext = Context<ReturnType<typeof auditEntryLoaders>>;
