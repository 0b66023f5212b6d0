import type { Pool } from "pg";
import { mergeThings } from "../../platform/room.ts";
import { directoryMigrations } from "./directory.migrations.ts";
import { healthcareServiceLoaders } from "./healthcare-service/healthcare-service.loaders.ts";
import { healthcareServiceResolvers } from "./healthcare-service/healthcare-service.resolvers.ts";
import { HealthcareServiceTable } from "./healthcare-service/healthcare-service.table.ts";
import { organisationLoaders } from "./organisation/organisation.loaders.ts";
import { organisationResolvers } from "./organisation/organisation.resolvers.ts";
import { OrganisationTable } from "./organisation/organisation.table.ts";
import { practitionerLoaders } from "./practitioner/practitioner.loaders.ts";
import { practitionerResolvers } from "./practitioner/practitioner.resolvers.ts";
import { PractitionerTable } from "./practitioner/practitioner.table.ts";
import { practitionerRoleLoaders } from "./practitioner-role/practitioner-role.loaders.ts";
import { practitionerRoleResolvers } from "./practitioner-role/practitioner-role.resolvers.ts";
import { PractitionerRoleTable } from "./practitioner-role/practitioner-role.table.ts";

/** Who gives care and where: organisations, their services, their people and the roles of these. */
export const directory = {
  name: "directory",
  resolvers: mergeThings(
    organisationResolvers,
    healthcareServiceResolvers,
    practitionerResolvers,
    practitionerRoleResolvers,
  ),
  loaders: (pool: Pool) => ({
    ...organisationLoaders(pool),
    ...healthcareServiceLoaders(pool),
    ...practitionerLoaders(pool),
    ...practitionerRoleLoaders(pool),
  }),
  tables: [OrganisationTable, HealthcareServiceTable, PractitionerTable, PractitionerRoleTable],
  migrations: directoryMigrations,
};
