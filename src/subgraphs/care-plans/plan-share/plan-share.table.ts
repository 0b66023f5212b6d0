import { aboutPatient } from "../../../access/visibility.ts";
import { integer, json, table, text, uuid } from "../../../platform/table.ts";
import type { PlanShare } from "./plan-share.ts";

/** How a sending of a plan rests in PostgreSQL. */
export const PlanShareTable = table<PlanShare>("care_plans.plan_share", aboutPatient("patient_id"), {
  planId: uuid,
  patientId: uuid,
  kind: text,
  planVersion: integer,
  sharedBy: json.orNull,
  sharedAt: text,
  message: text.orNull,
  deliveries: json,
});
