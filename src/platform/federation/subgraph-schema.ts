import { buildSubgraphSchema } from "@apollo/subgraph";
import { type DocumentNode, type GraphQLSchema, Kind, parse } from "graphql";
import { completing, type ReferenceResolver, type Resolver } from "./completion.ts";
import type { ResolverMap, SubgraphResolvers } from "./resolvers.ts";

/** One subgraph by itself, as a gateway asks it: with `_service` and `_entities`. */
export function subgraphSchema(sdl: string, { resolvers }: SubgraphResolvers): GraphQLSchema {
  const typeDefs = parse(sdl);
  return buildSubgraphSchema({ typeDefs, resolvers: completingAtHome(typeDefs, resolvers) });
}

/** A gateway does not come back for an entity of the same room, so the room completes its own stubs here too. */
function completingAtHome({ definitions }: DocumentNode, resolvers: ResolverMap): ResolverMap {
  const completed: Record<string, unknown> = { ...resolvers };
  for (const type of definitions) {
    if (type.kind !== Kind.OBJECT_TYPE_DEFINITION) continue;
    const own = (resolvers[type.name.value] ?? {}) as Record<string, unknown>;
    const home = own.__resolveReference as ReferenceResolver | undefined;
    if (!home) continue;
    const fields = (type.fields ?? []).map(({ name }) => name.value).filter((field) => field !== "id");
    completed[type.name.value] = {
      ...own,
      ...Object.fromEntries(fields.map((field) => [field, completing(home, own[field] as Resolver | undefined)])),
    };
  }
  return completed as ResolverMap;
}
