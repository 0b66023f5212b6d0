import type * as fhir from "fhir/r4.js";
import type { CarePlanIntent } from "../../src/subgraphs/care-plans/care-plan/care-plan.ts";
import { codeTable } from "../code-table.ts";

export const carePlanIntent = codeTable<CarePlanIntent, fhir.CarePlan["intent"]>(
  "care-plan-intent",
  "http://hl7.org/fhir/request-intent",
)({
  PROPOSAL: "proposal",
  PLAN: "plan",
  ORDER: "order",
  OPTION: "option",
});
