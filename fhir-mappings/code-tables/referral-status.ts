import type * as fhir from "fhir/r4.js";
import type { ReferralStatus } from "../../src/subgraphs/referrals/referral/referral.ts";
import { codeTable } from "../code-table.ts";

export const referralStatus = codeTable<ReferralStatus, fhir.ServiceRequest["status"]>(
  "referral-status",
  "http://hl7.org/fhir/request-status",
)({
  DRAFT: "draft",
  ACTIVE: "active",
  ON_HOLD: "on-hold",
  REVOKED: "revoked",
  COMPLETED: "completed",
  ENTERED_IN_ERROR: "entered-in-error",
  UNKNOWN: "unknown",
});
