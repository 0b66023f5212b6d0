import type { Stored } from "../../../kernel/stored.ts";
import { entity } from "../../../platform/federation/entity.ts";
import { type ConnectionArgs, connection } from "../../../platform/graph/connection.ts";
import { mutations } from "../../../platform/graph/mutations.ts";
import { writer } from "../../../platform/writes.ts";
import type { ActivityContext } from "../activity.context.ts";
import { endCommunication, reviseCommunication, sendCommunication } from "./communication.rules.ts";
import { CommunicationTable } from "./communication.table.ts";
import type { Communication } from "./communication.ts";

const communications = mutations("communication", writer(CommunicationTable));

export const communicationResolvers = {
  Query: {
    communication: (_: unknown, { id }: { id: string }, { loaders }: ActivityContext) =>
      loaders.communicationById.load(id),
  },
  Mutation: {
    sendCommunication: communications.create(sendCommunication, "patientId"),
    reviseCommunication: communications.change(reviseCommunication),
    endCommunication: communications.change(endCommunication),
    enterCommunicationInError: communications.enterInError({ status: "ENTERED_IN_ERROR" }),
  },
  Communication: {
    __resolveReference: ({ id }: { id: string }, { loaders }: ActivityContext) => loaders.communicationById.load(id),
    patient: ({ patientId }: Communication) => entity("Patient", patientId),
  },
  Patient: {
    communications: ({ id }: { id: string }, args: ConnectionArgs, { loaders }: ActivityContext) =>
      connection<Stored<Communication>>(loaders.communicationsByPatient, id, args),
  },
};
