import { aboutPatientOrOwn } from "../../access/visibility.ts";
import { table, text, uuid } from "../../platform/table.ts";
import type { Received } from "./received.ts";

const aboutPatientOrOurs = aboutPatientOrOwn("patient_id");

/** The directory is the same for everyone, and so is what was received for it. */
const DIRECTORY = "t.word IN ('Organisation', 'Practitioner', 'PractitionerRole', 'HealthcareService')";

/** How a received resource rests in PostgreSQL. */
export const ReceivedTable = table<Received>(
  "fhir.received",
  (viewer, name) => `(CASE WHEN ${DIRECTORY} THEN true ELSE ${aboutPatientOrOurs(viewer, name)} END)`,
  {
    resourceType: text,
    word: text.orNull,
    patientId: uuid.orNull,
    resource: text,
  },
);
