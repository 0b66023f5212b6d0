import { fieldsOf } from "../../../platform/graph/fields.ts";
import { mutations } from "../../../platform/graph/mutations.ts";
import { writer } from "../../../platform/writes.ts";
import type { DirectoryContext } from "../directory.context.ts";
import { recordSupervision, type SupervisionFacts, type SupervisionGiven } from "./supervision.rules.ts";
import { supervisionFacts } from "./supervision.store.ts";
import { SupervisionTable } from "./supervision.table.ts";
import type { Supervision } from "./supervision.ts";

const supervisions = mutations("supervision", writer(SupervisionTable));
const fields = fieldsOf<Supervision, DirectoryContext>();

export const supervisionResolvers = {
  Query: {
    supervision: fields.one("supervisionById"),
  },
  Mutation: {
    recordSupervision: supervisions.create<SupervisionGiven, SupervisionFacts>(recordSupervision, "roleId", {
      look: (tx, { roleId, supervisor }) => supervisionFacts(tx, roleId, supervisor),
    }),
    enterSupervisionInError: supervisions.enterInError(),
  },
  Supervision: {
    __resolveReference: fields.home("supervisionById"),
    role: fields.leadsTo("PractitionerRole", "roleId"),
    organisation: fields.leadsTo("Organisation", "organisationId"),
  },
  PractitionerRole: {
    supervisions: fields.pageOf("supervisionsByRole"),
  },
};
