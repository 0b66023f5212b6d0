import { buildSubgraphSchema } from "@apollo/subgraph";
import { type GraphQLSchema, parse } from "graphql";
import type { SubgraphResolvers } from "./resolvers.ts";

/** One subgraph by itself, as a gateway asks it: with `_service` and `_entities`. */
export const subgraphSchema = (sdl: string, { resolvers }: SubgraphResolvers): GraphQLSchema =>
  buildSubgraphSchema({ typeDefs: parse(sdl), resolvers });
