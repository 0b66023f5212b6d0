import type * as fhir from "fhir/r4.js";
import type { TaskIntent } from "../../src/subgraphs/referrals/task/task.ts";
import { codeTable } from "../code-table.ts";

export const taskIntent = codeTable<TaskIntent, fhir.Task["intent"]>(
  "task-intent",
  "http://hl7.org/fhir/request-intent",
)(
  {
    UNKNOWN: "unknown",
    PROPOSAL: "proposal",
    PLAN: "plan",
    ORDER: "order",
    ORIGINAL_ORDER: "original-order",
    REFLEX_ORDER: "reflex-order",
    FILLER_ORDER: "filler-order",
    INSTANCE_ORDER: "instance-order",
    OPTION: "option",
  },
  { unknown: "http://hl7.org/fhir/task-intent" },
);
