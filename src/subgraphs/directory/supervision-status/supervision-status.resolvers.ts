import { entity } from "../../../platform/federation/entity.ts";
import type { ConnectionArgs } from "../../../platform/graph/connection.ts";
import { fieldsOf } from "../../../platform/graph/fields.ts";
import type { DirectoryContext } from "../directory.context.ts";
import type { SupervisionStatus } from "./supervision-status.ts";

const fields = fieldsOf<SupervisionStatus, DirectoryContext>();

const today = ({ write }: DirectoryContext): string => write.now.toISOString().slice(0, 10);

/** What is overdue is what was due before today. */
const overdueToday = (args: ConnectionArgs, context: DirectoryContext): ConnectionArgs => {
  const { overdue, ...filter } = (args.filter ?? {}) as { readonly overdue?: boolean | null };
  return { ...args, filter: { ...filter, ...(overdue && { dueBefore: today(context) }) } };
};

export const supervisionStatusResolvers = {
  Query: {
    supervisionStatus: fields.page("supervisionStatuses", overdueToday),
  },
  SupervisionStatus: {
    role: fields.from(["id"], ({ id }) => entity("PractitionerRole", id)),
    organisation: fields.leadsTo("Organisation", "organisationId"),
    overdue: fields.from(["dueOn"], ({ dueOn }, _: unknown, context: DirectoryContext) => dueOn < today(context)),
  },
  PractitionerRole: {
    supervision: fields.own("supervisionStatusByRole"),
  },
};
