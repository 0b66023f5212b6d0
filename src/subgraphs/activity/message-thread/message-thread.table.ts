import { aboutPatient } from "../../../access/visibility.ts";
import { integer, json, table, text, uuid } from "../../../platform/table.ts";
import type { MessageThread } from "./message-thread.ts";

/** How a conversation rests in PostgreSQL. */
export const MessageThreadTable = table<MessageThread>("activity.message_thread", aboutPatient("patient_id"), {
  patientId: uuid,
  topic: text,
  participants: json,
  lastMessageAt: text,
  messageCount: integer,
});
