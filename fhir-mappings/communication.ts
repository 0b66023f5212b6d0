import type * as fhir from "fhir/r4.js";
import type {
  Communication,
  CommunicationAction,
  MessagePart,
} from "../src/subgraphs/activity/communication/communication.ts";
import { variant } from "./choice.ts";
import { coded } from "./code-table.ts";
import { actionState } from "./code-tables/action-state.ts";
import { communicationStatus } from "./code-tables/communication-status.ts";
import { requestPriority } from "./code-tables/request-priority.ts";
import { concept } from "./datatypes/coding.ts";
import { note } from "./datatypes/note.ts";
import { patientAt } from "./datatypes/patient-reference.ts";
import { dateTime, text } from "./datatypes/primitive.ts";
import { reference } from "./datatypes/reference.ts";
import { extension } from "./extension.ts";
import { optional, present, record, required } from "./lens.ts";
import { entire, items, member } from "./list.ts";
import { mapping } from "./mapping.ts";
import { ACTION, THREAD } from "./profiles.ts";

const CONTENT = ["contentString", "contentReference", "contentAttachment"] as const;

const part = record<MessagePart, fhir.CommunicationPayload>({
  text: variant("contentString", text, CONTENT),
  reference: variant("contentReference", reference, CONTENT),
});

const action = record<CommunicationAction, fhir.Extension>(
  {
    state: present(extension("state", "valueCode", coded(actionState)), "has no state"),
    by: extension("by", "valueReference", reference),
    at: extension("at", "valueDateTime", dateTime),
    note: extension("note", "valueString", text),
  },
  { url: ACTION },
);

export const communication = mapping<Communication, fhir.Communication>(
  { resourceType: "Communication" },
  {
    id: required("id", text),
    basedOn: items("basedOn", reference),
    inResponseTo: items("inResponseTo", reference),
    status: required("status", coded(communicationStatus)),
    statusReason: optional("statusReason", concept),
    categories: items("category", concept),
    priority: optional("priority", coded(requestPriority)),
    media: items("medium", concept),
    patientId: patientAt("subject"),
    topic: optional("topic", concept),
    about: items("about", reference),
    sent: optional("sent", dateTime),
    received: optional("received", dateTime),
    recipients: items("recipient", reference),
    sender: optional("sender", reference),
    reasons: items("reasonCode", concept),
    contents: items("payload", part),
    notes: items("note", note),
    threadId: extension(THREAD, "valueId", text),
    action: member("extension", (it) => it.url === ACTION, { url: ACTION }, entire(action)),
  },
);
