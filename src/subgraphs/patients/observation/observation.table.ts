import { aboutPatient } from "../../../access/visibility.ts";
import { json, table, text, uuid } from "../../../platform/table.ts";
import type { Observation } from "./observation.ts";

/** How an observation rests in PostgreSQL. */
export const ObservationTable = table<Observation>("patients.observation", aboutPatient("patient_id"), {
  patientId: uuid,
  status: text,
  categories: json,
  code: json,
  effectiveAt: text.orNull,
  effectivePeriod: json.orNull,
  issued: text.orNull,
  performers: json,
  encounter: json.orNull,
  plan: json.orNull,
  goals: json,
  value: json.orNull,
  dataAbsentReason: json.orNull,
  interpretations: json,
  components: json,
  notes: json,
});
