import type { Pool } from "pg";
import { mergeThings } from "../../platform/room.ts";
import { patientLoaders } from "./patient/patient.loaders.ts";
import { patientResolvers } from "./patient/patient.resolvers.ts";
import { PatientTable } from "./patient/patient.table.ts";
import { patientsMigrations } from "./patients.migrations.ts";

/** The people who are cared for, those around them, and the facts of their record. */
export const patients = {
  name: "patients",
  resolvers: mergeThings(patientResolvers),
  loaders: (pool: Pool) => patientLoaders(pool),
  tables: [PatientTable],
  migrations: patientsMigrations,
};
