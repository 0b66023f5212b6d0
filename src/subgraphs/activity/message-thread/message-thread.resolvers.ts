import { putRows } from "../../../platform/bulk.ts";
import { announce } from "../../../platform/events.ts";
import { fieldsOf } from "../../../platform/graph/fields.ts";
import { mutations } from "../../../platform/graph/mutations.ts";
import { rowsOf } from "../../../platform/rows.ts";
import { firstVersion, writer } from "../../../platform/writes.ts";
import type { ActivityContext } from "../activity.context.ts";
import { CommunicationTable } from "../communication/communication.table.ts";
import type { Communication } from "../communication/communication.ts";
import { type MessageFacts, type MessageGiven, sendMessage, withMessage } from "./message-thread.rules.ts";
import { MessageThreadTable } from "./message-thread.table.ts";
import type { MessageThread } from "./message-thread.ts";

const messages = mutations("communication", writer(CommunicationTable));
const fields = fieldsOf<MessageThread, ActivityContext>();

export const messageThreadResolvers = {
  Query: {
    messageThread: fields.one("messageThreadById"),
    messageThreads: fields.page("messageThreads"),
  },
  Mutation: {
    sendMessage: messages.create<MessageGiven, MessageFacts>(sendMessage, "patientId", {
      look: async (tx, { threadId, patientId }) => {
        if (threadId === null) return { thread: null };
        const where = "t.id::text = $1 AND t.patient_id::text = $2";
        return {
          thread: (await rowsOf(tx, MessageThreadTable, where, [threadId, patientId], "FOR UPDATE"))[0] ?? null,
        };
      },
      also: async (tx, message, { write, facts }) => {
        const thread = withMessage(facts.thread, message);
        await putRows(tx, MessageThreadTable, [{ ...firstVersion(thread.id, write), ...facts.thread, ...thread }]);
        const subject = { type: "Communication", id: message.id };
        const data = { threadId: thread.id };
        await announce(tx, write, [{ type: "MESSAGE_SENT", patientId: message.patientId, subject, data }]);
        return undefined;
      },
    }),
  },
  MessageThread: {
    __resolveReference: fields.home("messageThreadById"),
    patient: fields.leadsTo("Patient", "patientId"),
    messages: fields.pageOf("messagesByThread"),
  },
  Communication: {
    thread: ({ threadId }: Communication, _: unknown, { loaders }: ActivityContext) =>
      threadId === null ? null : loaders.messageThreadById.load(threadId),
  },
  Patient: { messageThreads: fields.pageOf("messageThreadsByPatient") },
};
