import type { GraphQLResolverMap } from "@apollo/subgraph/dist/schema-helper/index.js";

export type ResolverMap = GraphQLResolverMap<unknown>;

/** A room's resolvers, under the name that composition knows the room by. */
export interface SubgraphResolvers {
  readonly name: string;
  readonly resolvers: ResolverMap;
}
