import { aboutPatient } from "../../../access/visibility.ts";
import { json, table, text, uuid } from "../../../platform/table.ts";
import type { SafetyConcern } from "./safety-concern.ts";

/** How a safety concern rests in PostgreSQL. */
export const SafetyConcernTable = table<SafetyConcern>("activity.safety_concern", aboutPatient("patient_id"), {
  patientId: uuid,
  serviceId: uuid.orNull,
  kind: text,
  urgency: text,
  status: text,
  code: json.orNull,
  description: text,
  raisedBy: json,
  raisedAt: text,
  namedContact: json,
  informed: json,
  supervisor: json,
  practice: json,
  acknowledgeBy: text.orNull,
  acknowledgement: json.orNull,
  escalations: json,
  closing: json.orNull,
  flagId: uuid,
});
