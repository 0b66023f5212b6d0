import { aboutPatient } from "../../../access/visibility.ts";
import { flag, json, table, text, uuid } from "../../../platform/table.ts";
import type { RelatedPerson } from "./related-person.ts";

/** How a related person rests in PostgreSQL. */
export const RelatedPersonTable = table<RelatedPerson>("patients.related_person", aboutPatient("patient_id"), {
  patientId: uuid,
  active: flag.orNull,
  relationships: json,
  names: json,
  gender: text.orNull,
  birthDate: text.orNull,
  telecom: json,
  addresses: json,
  languages: json,
  period: json.orNull,
  ownRecordId: uuid.orNull,
});
