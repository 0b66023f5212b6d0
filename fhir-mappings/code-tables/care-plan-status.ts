import type * as fhir from "fhir/r4.js";
import type { CarePlanStatus } from "../../src/subgraphs/care-plans/care-plan/care-plan.ts";
import { codeTable } from "../code-table.ts";

export const carePlanStatus = codeTable<CarePlanStatus, fhir.CarePlan["status"]>(
  "care-plan-status",
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
