import type { EntityManager } from "typeorm";
import type { Stored } from "../../../kernel/stored.ts";
import { announce } from "../../../platform/events.ts";
import { fieldsOf } from "../../../platform/graph/fields.ts";
import { mutations } from "../../../platform/graph/mutations.ts";
import { ownerOf } from "../../../platform/scope.ts";
import { type WriteContext, writer } from "../../../platform/writes.ts";
import type { ActivityContext } from "../activity.context.ts";
import { endCommunication, reviseCommunication, sendCommunication } from "./communication.rules.ts";
import { CommunicationTable } from "./communication.table.ts";
import type { Communication } from "./communication.ts";
import { actionCommunication, type InboundFacts, type InboundGiven, receiveCommunication } from "./inbound.rules.ts";

const communications = mutations("communication", writer(CommunicationTable));

const said =
  (type: string) =>
  async (tx: EntityManager, { id, patientId, action }: Stored<Communication>, { write }: { write: WriteContext }) => {
    const data = { state: action?.state ?? null };
    await announce(tx, write, [{ type, patientId, subject: { type: "Communication", id }, data }]);
    return undefined;
  };

const fields = fieldsOf<Communication, ActivityContext>();

export const communicationResolvers = {
  Query: {
    communication: fields.one("communicationById"),
    inboundCommunications: fields.page("inboundCommunications"),
  },
  Mutation: {
    sendCommunication: communications.create(sendCommunication, "patientId"),
    receiveCommunication: communications.create<InboundGiven, InboundFacts>(receiveCommunication, "patientId", {
      look: (_tx, _given, { scope }) => Promise.resolve({ organisationId: ownerOf(scope) }),
      also: said("COMMUNICATION_RECEIVED"),
    }),
    actionCommunication: communications.change(actionCommunication, { also: said("COMMUNICATION_ACTIONED") }),
    reviseCommunication: communications.change(reviseCommunication),
    endCommunication: communications.change(endCommunication),
    enterCommunicationInError: communications.enterInError({ status: "ENTERED_IN_ERROR" }),
  },
  Communication: {
    __resolveReference: fields.home("communicationById"),
    patient: fields.leadsTo("Patient", "patientId"),
  },
  Patient: {
    communications: fields.pageOf("communicationsByPatient"),
  },
};
