import { entity } from "../../../platform/federation/entity.ts";
import { type ConnectionArgs, connection } from "../../../platform/graph/connection.ts";
import { fieldsOf } from "../../../platform/graph/fields.ts";
import type { ReferralsContext } from "../referrals.context.ts";
import { triageMutations } from "./triage.mutations.ts";
import type { CoordinationSuggestion, Triage } from "./triage.ts";

const fields = fieldsOf<Triage, ReferralsContext>();

export const triageResolvers = {
  Query: {
    triage: (_: unknown, { referralId }: { referralId: string }, { loaders }: ReferralsContext) =>
      loaders.triageById.load(referralId),
    /** Those that wait have a list of their own, whose index knows them. */
    triageQueue: (_: unknown, args: ConnectionArgs, { loaders }: ReferralsContext) => {
      const { state = null } = (args.filter ?? {}) as { readonly state?: unknown };
      return connection(state === null ? loaders.triageQueue : loaders.triages, "", args);
    },
  },
  Mutation: triageMutations,
  Triage: {
    __resolveReference: fields.home("triageById"),
    patient: fields.leadsTo("Patient", "patientId"),
    referral: fields.leadsTo("Referral", "id"),
    service: fields.leadsTo("HealthcareService", "serviceId"),
    redirectedTo: fields.leadsTo("Referral", "redirectedToId"),
    dueBy: async ({ id }: Triage, _: unknown, { loaders }: ReferralsContext) =>
      (await loaders.clocksByReferral.load(id)).find(({ status }) => status === "RUNNING")?.dueBy ?? null,
  },
  CoordinationSuggestion: {
    service: ({ serviceId }: CoordinationSuggestion) => entity("HealthcareService", serviceId),
    task: ({ taskId }: CoordinationSuggestion) => entity("Task", taskId),
    referral: ({ referralId }: CoordinationSuggestion) => (referralId === null ? null : entity("Referral", referralId)),
  },
  Referral: {
    triage: ({ id }: { id: string }, _: unknown, { loaders }: ReferralsContext) => loaders.triageById.load(id),
  },
};
