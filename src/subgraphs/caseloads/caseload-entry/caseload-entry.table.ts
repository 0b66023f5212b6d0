import { aboutPatient } from "../../../access/visibility.ts";
import { integer, table, text, uuid } from "../../../platform/table.ts";
import type { CaseloadEntry } from "./caseload-entry.ts";

/** How an entry of a caseload rests in PostgreSQL. */
export const CaseloadEntryTable = table<CaseloadEntry>("caseloads.caseload_entry", aboutPatient("patient_id"), {
  patientId: uuid,
  coordinatorId: uuid.orNull,
  serviceId: uuid.orNull,
  status: text,
  entryRoute: text.orNull,
  priority: text,
  since: text.orNull,
  lastContact: text.orNull,
  nextContactDue: text.orNull,
  reviewDue: text.orNull,
  unacknowledgedActions: integer,
  risk: text.orNull,
  inHospitalSince: text.orNull,
  packageEnds: text.orNull,
  ageLimitOn: text.orNull,
  packageAnnounced: text.orNull,
  ageAnnounced: text.orNull,
});
