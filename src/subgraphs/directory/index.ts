import type { Pool } from "pg";
import { mergeThings } from "../../platform/room.ts";
import { directoryMigrations } from "./directory.migrations.ts";
import { organisationLoaders } from "./organisation/organisation.loaders.ts";
import { organisationResolvers } from "./organisation/organisation.resolvers.ts";
import { OrganisationTable } from "./organisation/organisation.table.ts";

/** Who gives care and where: organisations, their services, their people and the roles of these. */
export const directory = {
  name: "directory",
  resolvers: mergeThings(organisationResolvers),
  loaders: (pool: Pool) => organisationLoaders(pool),
  tables: [OrganisationTable],
  migrations: directoryMigrations,
};
