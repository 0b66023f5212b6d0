import { aboutPatient } from "../../../access/visibility.ts";
import { integer, json, table, text, uuid } from "../../../platform/table.ts";
import type { PlanVersion } from "./plan-version.ts";

/** The history of plans. Rows are added by `keepingVersions`, and never change but to be signed in their transaction. */
export const PlanVersionTable = table<PlanVersion>("care_plans.plan_version", aboutPatient("patient_id"), {
  patientId: uuid,
  subjectType: text,
  subjectId: uuid,
  subjectVersion: integer,
  transaction: text,
  content: json,
  authorId: text.orNull,
  authorRole: text.orNull,
  operation: text.orNull,
  reason: text.orNull,
});
