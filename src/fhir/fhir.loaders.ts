import type { Pool } from "pg";
import { type SharedLoader, shared } from "../platform/loaders.ts";
import { many, one } from "../platform/reads.ts";
import { AuditEntryTable } from "../subgraphs/audit/audit-entry/audit-entry.table.ts";
import { receivedStore } from "./received/received.store.ts";
import { type Row, things } from "./things.ts";

/** Two kinds of activity share a table, and are loaded once. */
const tables = [...new Map(things.map((it) => [it.typename, it])).values()];

const aboutPatients = tables.filter(({ table }) => table.columns.has("patientId"));

type RowLoaders = Readonly<Record<string, SharedLoader<string, Row | null>>>;
type RowsLoaders = Readonly<Record<string, SharedLoader<string, Row[]>>>;

/** A row of each thing by its id, for its FHIR form: `fhirCarePlan`. */
const rowLoaders = (pool: Pool): RowLoaders =>
  Object.fromEntries(tables.map(({ typename, table }) => [`fhir${typename}`, shared(one(pool, table))]));

/** The rows of each thing about a patient: `fhirCarePlanOfPatient`. */
const rowsLoaders = (pool: Pool): RowsLoaders =>
  Object.fromEntries(
    aboutPatients.map(({ typename, table }) => [
      `fhir${typename}OfPatient`,
      shared(many(pool, table, "t.patient_id = k.key::uuid", "t.id")),
    ]),
  );

export const typesAboutPatients: readonly string[] = aboutPatients.map(({ typename }) => typename);

export const fhirLoaders = (pool: Pool, store = receivedStore(pool)) => ({
  receivedById: shared(store.byIds),
  receivedByPatient: shared(store.ofPatients),
  fhirAuditEntry: shared(one(pool, AuditEntryTable)),
  ...rowLoaders(pool),
  ...rowsLoaders(pool),
});
