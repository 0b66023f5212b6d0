import { displayName } from "../../../kernel/name-in-use.ts";
import { alreadyTaken } from "../../../kernel/refusal.ts";
import type { Stored } from "../../../kernel/stored.ts";
import { type ConnectionArgs, connection } from "../../../platform/graph/connection.ts";
import { mutations } from "../../../platform/graph/mutations.ts";
import { writer } from "../../../platform/writes.ts";
import type { DirectoryContext } from "../directory.context.ts";
import { keptInError, knowingOurs } from "../kept.ts";
import {
  createPractitioner,
  endPractitioner,
  mayKeep,
  type PractitionerRevision,
  revisePractitioner,
} from "./practitioner.rules.ts";
import { PractitionerTable } from "./practitioner.table.ts";
import type { Practitioner } from "./practitioner.ts";

const taken = { practitioner_sds_user_id: alreadyTaken("sdsUserId", "Another practitioner has this SDS user id.") };
const practitioners = mutations("practitioner", writer(PractitionerTable, taken));

type PractitionerBy = { readonly id?: string; readonly sdsUserId?: string };

export const practitionerResolvers = {
  Query: {
    practitioner: (_: unknown, { by }: { by: PractitionerBy }, { loaders }: DirectoryContext) =>
      by.id ? loaders.practitionerById.load(by.id) : loaders.practitionerBySdsUserId.load(by.sdsUserId ?? ""),
    practitioners: (_: unknown, args: ConnectionArgs, { loaders }: DirectoryContext) =>
      connection<Stored<Practitioner>>(loaders.practitioners, "", args),
  },
  Mutation: {
    createPractitioner: practitioners.create(createPractitioner, "names"),
    revisePractitioner: knowingOurs((ours) =>
      practitioners.change((row, given: PractitionerRevision) => revisePractitioner(row, given, ours)),
    ),
    endPractitioner: knowingOurs((ours) => practitioners.change((row) => endPractitioner(row, ours))),
    enterPractitionerInError: knowingOurs((ours) => practitioners.change((row) => keptInError(row, ours, mayKeep))),
  },
  Practitioner: {
    __resolveReference: ({ id }: { id: string }, { loaders }: DirectoryContext) => loaders.practitionerById.load(id),
    displayName: ({ names }: Practitioner) => displayName(names),
  },
};
