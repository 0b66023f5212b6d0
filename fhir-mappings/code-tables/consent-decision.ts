import type * as fhir from "fhir/r4.js";
import type { ConsentDecision } from "../../src/subgraphs/consents/consent/consent.ts";
import { codeTable } from "../code-table.ts";

export const consentDecision = codeTable<ConsentDecision, NonNullable<fhir.ConsentProvision["type"]>>(
  "consent-decision",
  "http://hl7.org/fhir/consent-provision-type",
)({
  PERMIT: "permit",
  DENY: "deny",
});
