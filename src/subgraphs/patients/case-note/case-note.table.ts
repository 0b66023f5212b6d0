import { aboutPatient } from "../../../access/visibility.ts";
import { json, table, text, uuid } from "../../../platform/table.ts";
import type { CaseNote } from "./case-note.ts";

/** How a note rests in PostgreSQL. */
export const CaseNoteTable = table<CaseNote>("patients.case_note", aboutPatient("patient_id"), {
  patientId: uuid,
  kind: text,
  text,
  author: json,
  at: text,
  about: json.orNull,
});
