import { type Reference, reference } from "../../../kernel/reference.ts";
import type { Stored } from "../../../kernel/stored.ts";
import { entity } from "../../../platform/federation/entity.ts";
import { type ConnectionArgs, connection } from "../../../platform/graph/connection.ts";
import { fieldsOf } from "../../../platform/graph/fields.ts";
import type { AuditContext } from "../audit.context.ts";
import { insist, mayAskWhatWasSeen, mayAskWhoSaw } from "./audit-entry.rules.ts";
import type { AuditEntry } from "./audit-entry.ts";

const fields = fieldsOf<AuditEntry, AuditContext>();

export const auditEntryResolvers = {
  Query: {
    auditOfUser: async (
      _: unknown,
      { userId, ...args }: ConnectionArgs & { readonly userId: string },
      { access, loaders }: AuditContext,
    ) => {
      insist(mayAskWhatWasSeen(access.actor));
      return connection<Stored<AuditEntry>>(loaders.auditEntriesByActor, userId, args);
    },
  },
  AuditEntry: {
    __resolveReference: fields.home("auditEntryById"),
    recordedAt: ({ createdAt }: Stored<AuditEntry>) => createdAt,
    patients: async ({ id }: AuditEntry, _: unknown, { loaders }: AuditContext) =>
      (await loaders.patientsSeenOfAuditEntry.load(id)).map((patientId) => entity("Patient", patientId)),
    target: ({ targetType, targetId }: AuditEntry): Reference | null =>
      targetType === null || targetId === null ? null : reference(targetType, targetId),
  },
  Patient: {
    auditTrail: async ({ id }: { id: string }, args: ConnectionArgs, { access, loaders }: AuditContext) => {
      insist(mayAskWhoSaw(access.actor, id));
      return connection<Stored<AuditEntry>>(loaders.auditEntriesByPatient, id, args);
    },
  },
};
