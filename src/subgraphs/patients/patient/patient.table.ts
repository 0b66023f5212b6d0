import { admit, type Registration, register } from "../../../access/relationships.ts";
import { aboutPatient } from "../../../access/visibility.ts";
import { UUID } from "../../../kernel/page.ts";
import { idOf } from "../../../kernel/reference.ts";
import type { Stored } from "../../../kernel/stored.ts";
import { flag, integer, json, table, text } from "../../../platform/table.ts";
import type { Patient } from "./patient.ts";

/** How a patient rests in PostgreSQL. */
export const PatientTable = table<Patient>(
  "patients.patient",
  aboutPatient("id"),
  {
    nhsNumber: text.orNull,
    nhsNumberStatus: text.orNull,
    nhsNumberUnavailableReason: text.orNull,
    active: flag.orNull,
    names: json,
    gender: text.orNull,
    birthDate: text.orNull,
    deceased: flag.orNull,
    deceasedAt: text.orNull,
    addresses: json,
    telecom: json,
    languages: json,
    interpreterRequired: flag.orNull,
    registeredPractice: json.orNull,
    ethnicCategory: json.orNull,
    deprivationDecile: integer.orNull,
  },
  (tx, patients) => register(tx, patients.map(registration)),
  (tx, patients) => admit(tx, patients.map(registration)),
);

function registration({ id, ownerId, nhsNumber, enteredInError, registeredPractice }: Stored<Patient>): Registration {
  const practice = idOf(registeredPractice, "Organisation");
  return {
    patientId: id,
    nhsNumber: enteredInError ? null : nhsNumber,
    ownerId,
    practiceId: practice !== null && UUID.test(practice) ? practice : null,
  };
}
