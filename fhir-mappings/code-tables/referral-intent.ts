import type * as fhir from "fhir/r4.js";
import type { ReferralIntent } from "../../src/subgraphs/referrals/referral/referral.ts";
import { codeTable } from "../code-table.ts";

export const referralIntent = codeTable<ReferralIntent, fhir.ServiceRequest["intent"]>(
  "referral-intent",
  "http://hl7.org/fhir/request-intent",
)({
  PROPOSAL: "proposal",
  PLAN: "plan",
  DIRECTIVE: "directive",
  ORDER: "order",
  ORIGINAL_ORDER: "original-order",
  REFLEX_ORDER: "reflex-order",
  FILLER_ORDER: "filler-order",
  INSTANCE_ORDER: "instance-order",
  OPTION: "option",
});
