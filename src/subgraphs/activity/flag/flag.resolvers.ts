import type { Stored } from "../../../kernel/stored.ts";
import { entity } from "../../../platform/federation/entity.ts";
import { type ConnectionArgs, connection } from "../../../platform/graph/connection.ts";
import { mutations } from "../../../platform/graph/mutations.ts";
import { writer } from "../../../platform/writes.ts";
import type { ActivityContext } from "../activity.context.ts";
import { endFlag, raiseFlag, reviseFlag } from "./flag.rules.ts";
import { FlagTable } from "./flag.table.ts";
import type { Flag } from "./flag.ts";

const flags = mutations("flag", writer(FlagTable));

export const flagResolvers = {
  Query: {
    flag: (_: unknown, { id }: { id: string }, { loaders }: ActivityContext) => loaders.flagById.load(id),
  },
  Mutation: {
    raiseFlag: flags.create(raiseFlag, "patientId"),
    reviseFlag: flags.change(reviseFlag),
    endFlag: flags.change(endFlag),
    enterFlagInError: flags.enterInError({ status: "ENTERED_IN_ERROR" }),
  },
  Flag: {
    __resolveReference: ({ id }: { id: string }, { loaders }: ActivityContext) => loaders.flagById.load(id),
    patient: ({ patientId }: Flag) => entity("Patient", patientId),
  },
  Patient: {
    flags: ({ id }: { id: string }, args: ConnectionArgs, { loaders }: ActivityContext) =>
      connection<Stored<Flag>>(loaders.flagsByPatient, id, args),
  },
};
