import type { Pool } from "pg";
import type { Chore, Reaction } from "./chores.ts";
import type { MigrationClass } from "./database.ts";
import type { ResolverMap, SubgraphResolvers } from "./federation/resolvers.ts";
import type { SharedLoader } from "./loaders.ts";
import type { RestingTable } from "./table.ts";

/** One subgraph: everything of one domain, under the name of its SDL file and its folder. */
export interface Room extends SubgraphResolvers {
  readonly loaders: (pool: Pool) => Readonly<Record<string, SharedLoader<never, unknown>>>;
  readonly tables: readonly RestingTable[];
  readonly migrations: readonly MigrationClass[];
  /** What falls due here as time passes. */
  readonly chores?: readonly Chore[];
  /** What happens here because of what happened in another room. */
  readonly reactions?: readonly Reaction[];
}

/** The resolvers of a room's things as one map: types that several things add fields to are joined field by field. */
export function mergeThings(...things: readonly object[]): ResolverMap {
  const merged: Record<string, object> = {};
  for (const thing of things) {
    for (const [type, fields] of Object.entries(thing)) merged[type] = { ...merged[type], ...fields };
  }
  return merged as ResolverMap;
}
