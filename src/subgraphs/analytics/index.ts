import type { Pool } from "pg";
import { mergeThings } from "../../platform/room.ts";
import { countLoaders } from "./count/count.loaders.ts";
import { countResolvers } from "./count/count.resolvers.ts";
import { TallyTable } from "./count/tally.table.ts";

/** Counts that are right, of people who cannot be told apart. The tallies came with the platform. */
export const analytics = {
  name: "analytics",
  resolvers: mergeThings(countResolvers),
  loaders: (pool: Pool) => countLoaders(pool),
  tables: [TallyTable],
  migrations: [],
};
