import { aboutPatient } from "../../../access/visibility.ts";
import { json, table, text, uuid } from "../../../platform/table.ts";
import type { NonEngagement } from "./non-engagement.ts";

/** How non-engagement rests in PostgreSQL. */
export const NonEngagementTable = table<NonEngagement>("activity.non_engagement", aboutPatient("patient_id"), {
  patientId: uuid,
  serviceId: uuid.orNull,
  status: text,
  incidents: json,
  steps: json,
  reversal: json.orNull,
});
