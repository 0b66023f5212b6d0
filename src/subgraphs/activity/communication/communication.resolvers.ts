import { fieldsOf } from "../../../platform/graph/fields.ts";
import { mutations } from "../../../platform/graph/mutations.ts";
import { writer } from "../../../platform/writes.ts";
import type { ActivityContext } from "../activity.context.ts";
import { endCommunication, reviseCommunication, sendCommunication } from "./communication.rules.ts";
import { CommunicationTable } from "./communication.table.ts";
import type { Communication } from "./communication.ts";

const communications = mutations("communication", writer(CommunicationTable));

const fields = fieldsOf<Communication, ActivityContext>();

export const communicationResolvers = {
  Query: {
    communication: fields.one("communicationById"),
  },
  Mutation: {
    sendCommunication: communications.create(sendCommunication, "patientId"),
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
