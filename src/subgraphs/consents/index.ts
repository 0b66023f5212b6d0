import type { Pool } from "pg";
import { mergeThings } from "../../platform/room.ts";
import { consentLoaders } from "./consent/consent.loaders.ts";
import { consentResolvers } from "./consent/consent.resolvers.ts";
import { ConsentTable } from "./consent/consent.table.ts";
import { consentsMigrations } from "./consents.migrations.ts";

/** What people decided on who may share what with whom. */
export const consents = {
  name: "consents",
  resolvers: mergeThings(consentResolvers),
  loaders: (pool: Pool) => consentLoaders(pool),
  tables: [ConsentTable],
  migrations: consentsMigrations,
};
