import type { Pool } from "pg";
import { mergeThings } from "../../platform/room.ts";
import { conditionLoaders } from "./condition/condition.loaders.ts";
import { conditionResolvers } from "./condition/condition.resolvers.ts";
import { ConditionTable } from "./condition/condition.table.ts";
import { PatientFacts1763908000090 } from "./facts.migrations.ts";
import { observationLoaders } from "./observation/observation.loaders.ts";
import { observationResolvers } from "./observation/observation.resolvers.ts";
import { ObservationTable } from "./observation/observation.table.ts";
import { patientLoaders } from "./patient/patient.loaders.ts";
import { patientResolvers } from "./patient/patient.resolvers.ts";
import { PatientTable } from "./patient/patient.table.ts";
import { patientsMigrations } from "./patients.migrations.ts";
import { relatedPersonLoaders } from "./related-person/related-person.loaders.ts";
import { relatedPersonResolvers } from "./related-person/related-person.resolvers.ts";
import { RelatedPersonTable } from "./related-person/related-person.table.ts";

/** The people who are cared for, those around them, and the facts of their record. */
export const patients = {
  name: "patients",
  resolvers: mergeThings(patientResolvers, relatedPersonResolvers, conditionResolvers, observationResolvers),
  loaders: (pool: Pool) => ({
    ...patientLoaders(pool),
    ...relatedPersonLoaders(pool),
    ...conditionLoaders(pool),
    ...observationLoaders(pool),
  }),
  tables: [PatientTable, RelatedPersonTable, ConditionTable, ObservationTable],
  migrations: [...patientsMigrations, PatientFacts1763908000090],
};
