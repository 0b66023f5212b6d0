import type { EntityManager } from "typeorm";
import { setRelationships } from "../../../access/relationships.ts";
import { aboutPatient } from "../../../access/visibility.ts";
import { UUID } from "../../../kernel/page.ts";
import { idOf, type Reference } from "../../../kernel/reference.ts";
import { flag, json, table, text } from "../../../platform/table.ts";
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
  },
  relate,
);

/** The registered practice answers for a patient; for one without, whoever recorded them first. */
async function relate(tx: EntityManager, patients: readonly { readonly id: string }[]): Promise<void> {
  const rows = (await tx.query(
    "SELECT id, owner_id, registered_practice FROM patients.patient WHERE id = ANY ($1::uuid[])",
    [patients.map(({ id }) => id)],
  )) as { id: string; owner_id: string; registered_practice: Reference | null }[];
  await setRelationships(
    tx,
    rows.map(({ id, owner_id, registered_practice }) => {
      const practice = idOf(registered_practice, "Organisation");
      return { patientId: id, organisationId: practice !== null && UUID.test(practice) ? practice : owner_id };
    }),
  );
}
