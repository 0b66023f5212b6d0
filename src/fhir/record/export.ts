import type * as fhir from "fhir/r4.js";
import { auditEvent } from "../../../fhir-mappings/audit-event.ts";
import { provenance } from "../../../fhir-mappings/provenance.ts";
import { CANONICAL } from "../../../fhir-mappings/systems.ts";
import type { Database } from "../../platform/database.ts";
import { binder } from "../../platform/loaders.ts";
import { rowsOf } from "../../platform/rows.ts";
import { AuditEntryTable } from "../../subgraphs/audit/audit-entry/audit-entry.table.ts";
import { recordOf, writeOf } from "../../subgraphs/audit/audit-entry/audit-entry.ts";
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

/** Who saw and changed a person's data, for whoever runs the service: an AuditEvent each, and of writes a Provenance. */
export async function auditOf({ source }: Database, patientId: string): Promise<readonly fhir.BundleEntry[]> {
  const entries = await rowsOf(source.manager, AuditEntryTable, "t.patients @> to_jsonb($1::text)", [patientId]);
  const resources = entries.map(recordOf).flatMap((record) => {
    const write = writeOf(record);
    return [auditEvent.toFhir(record), ...(write ? [provenance.toFhir(write)] : [])];
  });
  return resources.map((resource) => ({
    fullUrl: `${CANONICAL}${resource.resourceType}/${resource.id}`,
    resource,
  }));
}
