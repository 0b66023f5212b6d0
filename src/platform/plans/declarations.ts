import { declarationOf } from "../graph/declaration.ts";
import type { SharedLoader } from "../loaders.ts";
import type { Room } from "../room.ts";
import type { Declarations } from "./making.ts";

type Loaders = Readonly<Record<string, Pick<SharedLoader<never, unknown>, "read">>>;

/** What rooms declare of their loaders, and of where their entities are at home. */
export function declarationsOf(rooms: readonly Room[], loaders: Loaders): Pick<Declarations, "readOf" | "homeOf"> {
  const homes = new Map<string, string>();
  for (const { resolvers } of rooms) {
    for (const [type, fields] of Object.entries(resolvers)) {
      const { as } = declarationOf((fields as { readonly __resolveReference?: never }).__resolveReference);
      if (as !== null && as !== "plain" && as.kind === "home") homes.set(type, as.loader);
    }
  }
  return { readOf: (loader) => loaders[loader]?.read ?? null, homeOf: (typename) => homes.get(typename) ?? null };
}
