import { aboutPatient } from "../../../access/visibility.ts";
import { json, table, text, uuid } from "../../../platform/table.ts";
import type { HospitalStay } from "./hospital-stay.ts";

/** How a stay in hospital rests in PostgreSQL. */
export const HospitalStayTable = table<HospitalStay>("activity.hospital_stay", aboutPatient("patient_id"), {
  patientId: uuid,
  serviceId: uuid.orNull,
  status: text,
  hospital: json,
  ward: text.orNull,
  spellId: text.orNull,
  admissionKind: text.orNull,
  admittedAt: text.orNull,
  expectedDischarge: text.orNull,
  dischargedAt: text.orNull,
  destination: json.orNull,
  reasons: json,
  coordination: json.orNull,
  followUpState: text,
  followUpDue: text.orNull,
  followUp: json.orNull,
});
