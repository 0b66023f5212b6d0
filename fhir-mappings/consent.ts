import type * as fhir from "fhir/r4.js";
import type { Consent, ConsentActor } from "../src/subgraphs/consents/consent/consent.ts";
import { coded } from "./code-table.ts";
import { consentDecision } from "./code-tables/consent-decision.ts";
import { consentStatus } from "./code-tables/consent-status.ts";
import { coding, concept } from "./datatypes/coding.ts";
import { patientAt } from "./datatypes/patient-reference.ts";
import { period } from "./datatypes/period.ts";
import { dateTime, text } from "./datatypes/primitive.ts";
import { reference } from "./datatypes/reference.ts";
import { optional, record, required, within } from "./lens.ts";
import { items } from "./list.ts";
import { mapping } from "./mapping.ts";

const actor = record<ConsentActor, fhir.ConsentProvisionActor>({
  role: required("role", concept),
  reference: required("reference", reference),
});

/** The outermost provision; the exceptions nested in it are residue. */
export const consent = mapping<Consent, fhir.Consent>(
  { resourceType: "Consent" },
  {
    id: required("id", text),
    status: required("status", coded(consentStatus)),
    scope: required("scope", concept),
    categories: items("category", concept),
    patientId: patientAt("patient"),
    recordedAt: optional("dateTime", dateTime),
    givenBy: items("performer", reference),
    organisations: items("organization", reference),
    policyRule: optional("policyRule", concept),
    decision: within("provision", optional("type", coded(consentDecision))),
    period: within("provision", optional("period", period)),
    actors: within("provision", items("actor", actor)),
    actions: within("provision", items("action", concept)),
    purposes: within("provision", items("purpose", coding)),
    classes: within("provision", items("class", coding)),
  },
);
