import { aboutPatient } from "../../../access/visibility.ts";
import { integer, json, table, text, uuid } from "../../../platform/table.ts";
import type { SharedDecision } from "./shared-decision.ts";

/** How a shared decision rests in PostgreSQL. */
export const SharedDecisionTable = table<SharedDecision>("care_plans.shared_decision", aboutPatient("patient_id"), {
  planId: uuid,
  patientId: uuid,
  needId: uuid.orNull,
  question: text,
  options: json,
  choice: integer.orNull,
  reason: text.orNull,
  chosenBy: json,
  decidedAt: text,
  takingPart: json,
});
