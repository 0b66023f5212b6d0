import type * as fhir from "fhir/r4.js";
import type { ReferralPriority } from "../../src/subgraphs/referrals/referral/referral.ts";
import { codeTable } from "../code-table.ts";

export const requestPriority = codeTable<ReferralPriority, NonNullable<fhir.ServiceRequest["priority"]>>(
  "request-priority",
  "http://hl7.org/fhir/request-priority",
)({
  ROUTINE: "routine",
  URGENT: "urgent",
  ASAP: "asap",
  STAT: "stat",
});
