import type { Purpose } from "../../../src/access/audit/purposes.ts";
import type { Happening } from "../../../src/access/audit/trail.ts";
import type * as sdl from "../../../src/generated/audit.ts";
import type { auditEntryResolvers } from "../../../src/subgraphs/audit/audit-entry/audit-entry.resolvers.ts";
import type * as entry from "../../../src/subgraphs/audit/audit-entry/audit-entry.ts";
import type { Misfits, Nothing, Same, Unserved } from "./agree.ts";

type Resolved = typeof auditEntryResolvers;

export type Agreement = [
  Nothing<Misfits<sdl.Resolvers, Resolved>>,
  Nothing<Unserved<sdl.Resolvers, sdl.ResolversParentTypes, Resolved>>,
  Same<sdl.AuditKind, entry.AuditKind, Happening["kind"]>,
  Same<sdl.AuditPurpose, entry.AuditPurpose, Purpose>,
  Same<sdl.AuditActorKind, NonNullable<entry.AuditEntry["actorKind"]>>,
];
