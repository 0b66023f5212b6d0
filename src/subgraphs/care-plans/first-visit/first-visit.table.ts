import { aboutPatient } from "../../../access/visibility.ts";
import { table, text, uuid } from "../../../platform/table.ts";
import type { FirstVisit } from "./first-visit.ts";

/** How a first visit rests in PostgreSQL. */
export const FirstVisitTable = table<FirstVisit>("care_plans.first_visit", aboutPatient("patient_id"), {
  patientId: uuid,
  activityId: uuid,
  at: text,
});
