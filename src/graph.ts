import type { GraphQLSchema } from "graphql";
import { guarded } from "./access/guard.ts";
import { redacted } from "./access/redaction.ts";
import { oneProcessSchema } from "./platform/federation/one-process.ts";
import { type Ownership, ownership } from "./platform/federation/ownership.ts";
import { sdl } from "./platform/federation/sdl.ts";
import { valueResolvers } from "./platform/graph/value-resolvers.ts";
import { mergeThings, type Room } from "./platform/room.ts";
import { rooms as open } from "./subgraphs.ts";

/** What this process serves: all rooms as one graph, or one room as a subgraph behind a gateway. */
export interface Served {
  readonly schema: GraphQLSchema;
  readonly rooms: readonly Room[];
  /** Of the whole graph, whatever part of it is served. */
  readonly owners: Ownership;
}

/** All rooms, behind the policy on writing and on single fields. */
const rooms = guarded(redacted(open));

export async function served(subgraph: string | null): Promise<Served> {
  const owners = ownership(sdl("supergraph"));
  if (subgraph === null)
    return { schema: oneProcessSchema({ api: sdl("api"), owners }, rooms, valueResolvers), rooms, owners };
  const room = rooms.find(({ name }) => name === subgraph);
  if (!room)
    throw new Error(`There is no subgraph "${subgraph}". There are: ${rooms.map(({ name }) => name).join(", ")}.`);
  // What answers a gateway is loaded only where there is one.
  const { subgraphSchema } = await import("./platform/federation/subgraph-schema.ts");
  const resolvers = mergeThings(valuesIn(sdl(room.name)), room.resolvers);
  return { schema: subgraphSchema(sdl(room.name), { name: room.name, resolvers }), rooms: [room], owners };
}

/** The shared value types that a subgraph has: resolvers for others would be refused. */
const valuesIn = (text: string) =>
  Object.fromEntries(
    Object.entries(valueResolvers).filter(([type]) =>
      new RegExp(`^(type|interface|scalar) ${type}\\b`, "m").test(text),
    ),
  );
