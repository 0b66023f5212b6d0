import { alreadyTaken } from "../../../kernel/refusal.ts";
import { fieldsOf } from "../../../platform/graph/fields.ts";
import { mutations } from "../../../platform/graph/mutations.ts";
import { writer } from "../../../platform/writes.ts";
import type { DirectoryContext } from "../directory.context.ts";
import { knowingOurs } from "../kept.ts";
import {
  createSupervisionPolicy,
  reviseSupervisionPolicy,
  type SupervisionPolicyGiven,
} from "./supervision-policy.rules.ts";
import { SupervisionPolicyTable } from "./supervision-policy.table.ts";
import type { SupervisionPolicy } from "./supervision-policy.ts";

const taken = {
  supervision_policy_organisation: alreadyTaken("organisationId", "The organisation has a policy: revise that."),
};
const policies = mutations("supervisionPolicy", writer(SupervisionPolicyTable, taken));
const fields = fieldsOf<SupervisionPolicy, DirectoryContext>();

export const supervisionPolicyResolvers = {
  Mutation: {
    createSupervisionPolicy: knowingOurs((ours) =>
      policies.create(
        (id, given: SupervisionPolicyGiven, by) => createSupervisionPolicy(id, given, by, ours),
        "organisationId",
      ),
    ),
    reviseSupervisionPolicy: policies.change(reviseSupervisionPolicy),
  },
  SupervisionPolicy: {
    __resolveReference: fields.home("supervisionPolicyById"),
    organisation: fields.leadsTo("Organisation", "organisationId"),
  },
  Organisation: {
    supervisionPolicy: async ({ id }: { id: string }, _: unknown, { loaders }: DirectoryContext) =>
      (await loaders.supervisionPoliciesByOrganisation.load(id))[0] ?? null,
  },
};
