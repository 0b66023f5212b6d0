import type * as fhir from "fhir/r4.js";
import type { Database } from "../../platform/database.ts";
import { binder } from "../../platform/loaders.ts";
import { fhirLoaders } from "../fhir.loaders.ts";
import { recordOfPatient } from "./record.resolvers.ts";

/** The record of a patient for whoever runs the service, who sees it as the organisation that answers for the patient. */
export async function exportRecord({ pool }: Database, patientId: string): Promise<fhir.Bundle | null> {
  const { rows } = await pool.query<{ viewer: string }>(
    "SELECT party_id AS viewer FROM access.sight WHERE patient_id = $1 AND answers",
    [patientId],
  );
  const viewer = rows[0]?.viewer;
  if (viewer === undefined) return null;
  return recordOfPatient(patientId, { loaders: binder(fhirLoaders(pool))({ viewer }) });
}
