import { aboutPatient } from "../../../access/visibility.ts";
import { flag, json, table, text, uuid } from "../../../platform/table.ts";
import type { CarerRegistration } from "./carer-registration.ts";

/** How an entry of a carers register rests in PostgreSQL. */
export const CarerRegistrationTable = table<CarerRegistration>(
  "patients.carer_registration",
  aboutPatient("patient_id"),
  {
    patientId: uuid,
    side: text,
    relatedPersonId: uuid.orNull,
    otherPatientId: uuid.orNull,
    carerName: text.orNull,
    description: text.orNull,
    practiceId: uuid.orNull,
    isYoungCarer: flag.orNull,
    hasContingencyPlan: flag.orNull,
    identifiedAt: text,
    identifiedBy: json.orNull,
    removedAt: text.orNull,
    removal: text.orNull,
  },
);
