import type {
  Communication,
  CommunicationAction,
  MessagePart,
} from "../../../src/subgraphs/activity/communication/communication.ts";
import * as it from "./kernel.ts";

const part = it
  .model<MessagePart>({ text: it.orNull(it.text), reference: it.orNull(it.reference) })
  .map((one) => (one.reference ? { ...one, text: null } : one));

const action = it.model<CommunicationAction>({
  state: it.anyOf("AWAITS_ACTION", "ACTIONED", "NO_ACTION_NEEDED"),
  by: it.orNull(it.reference),
  at: it.orNull(it.dateTime),
  note: it.orNull(it.text),
});

export const communication = it.model<Communication>({
  id: it.id,
  patientId: it.id,
  status: it.anyOf(
    "PREPARATION",
    "IN_PROGRESS",
    "NOT_DONE",
    "ON_HOLD",
    "STOPPED",
    "COMPLETED",
    "ENTERED_IN_ERROR",
    "UNKNOWN",
  ),
  statusReason: it.orNull(it.concept),
  categories: it.few(it.concept),
  priority: it.orNull(it.anyOf("ROUTINE", "URGENT", "ASAP", "STAT")),
  media: it.few(it.concept),
  topic: it.orNull(it.concept),
  about: it.few(it.reference),
  sent: it.orNull(it.dateTime),
  received: it.orNull(it.dateTime),
  sender: it.orNull(it.reference),
  recipients: it.few(it.reference),
  reasons: it.few(it.concept),
  contents: it.few(part),
  inResponseTo: it.few(it.reference),
  basedOn: it.few(it.reference),
  notes: it.few(it.note),
  threadId: it.orNull(it.id),
  action: it.orNull(action),
});
