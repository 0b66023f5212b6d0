import type * as fhir from "fhir/r4.js";
import type { ConsentStatus } from "../../src/subgraphs/consents/consent/consent.ts";
import { codeTable } from "../code-table.ts";

export const consentStatus = codeTable<ConsentStatus, fhir.Consent["status"]>(
  "consent-status",
  "http://hl7.org/fhir/consent-state-codes",
)({
  DRAFT: "draft",
  PROPOSED: "proposed",
  ACTIVE: "active",
  REJECTED: "rejected",
  INACTIVE: "inactive",
  ENTERED_IN_ERROR: "entered-in-error",
});
