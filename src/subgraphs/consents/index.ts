import type { Pool } from "pg";
import { mergeThings } from "../../platform/room.ts";
import { consentLoaders } from "./consent/consent.loaders.ts";
import { consentResolvers } from "./consent/consent.resolvers.ts";
import { ConsentTable } from "./consent/consent.table.ts";
import { consentsMigrations } from "./consents.migrations.ts";
import { emergencyAccessLoaders } from "./emergency-access/emergency-access.loaders.ts";
import { emergencyAccessResolvers } from "./emergency-access/emergency-access.resolvers.ts";
import { EmergencyAccessTable } from "./emergency-access/emergency-access.table.ts";
import { sealLoaders } from "./seal/seal.loaders.ts";
import { sealResolvers } from "./seal/seal.resolvers.ts";
import { SealTable } from "./seal/seal.table.ts";

/** What people decided on who may share what with whom; what is sealed, and who saw it nevertheless. */
export const consents = {
  name: "consents",
  resolvers: mergeThings(consentResolvers, sealResolvers, emergencyAccessResolvers),
  loaders: (pool: Pool) => ({ ...consentLoaders(pool), ...sealLoaders(pool), ...emergencyAccessLoaders(pool) }),
  tables: [ConsentTable, SealTable, EmergencyAccessTable],
  migrations: consentsMigrations,
};
