import type { ConnectionArgs } from "../../../platform/graph/connection.ts";
import { fieldsOf } from "../../../platform/graph/fields.ts";
import type { ReferralsContext } from "../referrals.context.ts";
import { triageMutations } from "./triage.mutations.ts";
import type { CoordinationSuggestion, Triage, TriageState } from "./triage.ts";

const fields = fieldsOf<Triage, ReferralsContext>();
const suggestion = fieldsOf<CoordinationSuggestion, ReferralsContext>();

const isOfAnyState = ({ filter }: ConnectionArgs): boolean => {
  const { state = null } = (filter ?? {}) as { readonly state?: readonly TriageState[] | null };
  return state === null;
};

export const triageResolvers = {
  Query: {
    triage: fields.one("triageById", "referralId"),
    /** Those that wait have a list of their own, whose index knows them. */
    triageQueue: fields.either(isOfAnyState, fields.page("triageQueue"), fields.page("triages")),
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
    service: suggestion.leadsTo("HealthcareService", "serviceId"),
    task: suggestion.leadsTo("Task", "taskId"),
    referral: suggestion.leadsTo("Referral", "referralId"),
  },
  Referral: {
    triage: fields.own("triageById"),
  },
};
