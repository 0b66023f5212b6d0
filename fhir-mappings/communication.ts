import type * as fhir from "fhir/r4.js";
import type { Communication, MessagePart } from "../src/subgraphs/activity/communication/communication.ts";
import { variant } from "./choice.ts";
import { coded } from "./code-table.ts";
import { communicationStatus } from "./code-tables/communication-status.ts";
import { requestPriority } from "./code-tables/request-priority.ts";
import { concept } from "./datatypes/coding.ts";
import { note } from "./datatypes/note.ts";
import { patientAt } from "./datatypes/patient-reference.ts";
import { dateTime, text } from "./datatypes/primitive.ts";
import { reference } from "./datatypes/reference.ts";
import { optional, record, required } from "./lens.ts";
import { items } from "./list.ts";
import { mapping } from "./mapping.ts";

const CONTENT = ["contentString", "contentReference", "contentAttachment"] as const;

const part = record<MessagePart, fhir.CommunicationPayload>({
  text: variant("contentString", text, CONTENT),
  reference: variant("contentReference", reference, CONTENT),
});

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
  },
);
