import { mergeThings } from "../platform/room.ts";
import { fhirLoaders } from "./fhir.loaders.ts";
import { fhirMigrations } from "./fhir.migrations.ts";
import { importResolvers } from "./import/import.resolvers.ts";
import { ReceivedTable } from "./received/received.table.ts";
import { auditResolvers } from "./record/audit.resolvers.ts";
import { planDocumentResolvers } from "./record/plan-document.resolvers.ts";
import { recordResolvers } from "./record/record.resolvers.ts";

/** The other door: everything in the graph as FHIR, and FHIR into the graph. */
export const fhir = {
  name: "fhir",
  resolvers: mergeThings(recordResolvers, auditResolvers, planDocumentResolvers, importResolvers),
  loaders: fhirLoaders,
  tables: [ReceivedTable],
  migrations: fhirMigrations,
};
