import type * as fhir from "fhir/r4.js";
import type { Referral } from "../src/subgraphs/referrals/referral/referral.ts";
import { variant } from "./choice.ts";
import { coded } from "./code-table.ts";
import { referralIntent } from "./code-tables/referral-intent.ts";
import { referralStatus } from "./code-tables/referral-status.ts";
import { requestPriority } from "./code-tables/request-priority.ts";
import { concept } from "./datatypes/coding.ts";
import { identifier } from "./datatypes/identifier.ts";
import { identifierSlice } from "./datatypes/identifier-slice.ts";
import { note } from "./datatypes/note.ts";
import { patientAt } from "./datatypes/patient-reference.ts";
import { period } from "./datatypes/period.ts";
import { dateTime, text } from "./datatypes/primitive.ts";
import { reference } from "./datatypes/reference.ts";
import { extension } from "./extension.ts";
import { optional, required, within } from "./lens.ts";
import { items } from "./list.ts";
import { mapping } from "./mapping.ts";
import { PRIORITY_REASON, SOURCE_OF_SERVICE_REQUEST } from "./profiles.ts";
import { UBRN } from "./systems.ts";

const OCCURRENCE = ["occurrenceDateTime", "occurrencePeriod", "occurrenceTiming"] as const;

export const serviceRequest = mapping<Referral, fhir.ServiceRequest>(
  { resourceType: "ServiceRequest" },
  {
    id: required("id", text),
    source: extension(SOURCE_OF_SERVICE_REQUEST, "valueCodeableConcept", concept),
    ubrn: identifierSlice(UBRN, text),
    identifiers: items("identifier", identifier, (it) => it.system !== UBRN),
    basedOn: items("basedOn", reference),
    replaces: items("replaces", reference),
    status: required("status", coded(referralStatus)),
    intent: required("intent", coded(referralIntent)),
    categories: items("category", concept),
    priority: optional("priority", coded(requestPriority)),
    priorityReason: within("_priority", extension(PRIORITY_REASON, "valueCodeableConcept", concept)),
    code: optional("code", concept),
    patientId: patientAt("subject"),
    encounter: optional("encounter", reference),
    occurrenceAt: variant("occurrenceDateTime", dateTime, OCCURRENCE),
    occurrencePeriod: variant("occurrencePeriod", period, OCCURRENCE),
    authoredOn: optional("authoredOn", dateTime),
    requester: optional("requester", reference),
    performerType: optional("performerType", concept),
    performers: items("performer", reference),
    reasons: items("reasonCode", concept),
    reasonReferences: items("reasonReference", reference),
    supportingInfo: items("supportingInfo", reference),
    notes: items("note", note),
    patientInstruction: optional("patientInstruction", text),
  },
);
