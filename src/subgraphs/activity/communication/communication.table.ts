import { aboutPatient } from "../../../access/visibility.ts";
import { json, table, text, uuid } from "../../../platform/table.ts";
import type { Communication } from "./communication.ts";

/** How a communication rests in PostgreSQL. */
export const CommunicationTable = table<Communication>("activity.communication", aboutPatient("patient_id"), {
  patientId: uuid,
  status: text,
  statusReason: json.orNull,
  categories: json,
  priority: text.orNull,
  media: json,
  topic: json.orNull,
  about: json,
  sent: text.orNull,
  received: text.orNull,
  sender: json.orNull,
  recipients: json,
  reasons: json,
  contents: json,
  inResponseTo: json,
  basedOn: json,
  notes: json,
  threadId: uuid.orNull,
  action: json.orNull,
});
