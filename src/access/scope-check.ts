import {
  type DocumentNode,
  type GraphQLSchema,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from "graphql";
import { fault } from "../platform/faults.ts";
import type { Ownership } from "../platform/federation/ownership.ts";
import type { Guard } from "../platform/surface/guards.ts";
import type { Rates } from "../platform/surface/rates.ts";
import type { Caller } from "./actor.ts";
import type { CallerHeaders } from "./claims.ts";
import { FREE_QUERY, families, opens } from "./scopes.ts";
import type { Authenticate } from "./tokens.ts";

/** Reads from the composition which scopes a document needs: of each room, whose fields it touches, the family. */
export function scopesNeeded(schema: GraphQLSchema, owners: Ownership) {
  const mutation = schema.getMutationType();
  return (document: DocumentNode): ReadonlySet<string> => {
    const needed = new Set<string>();
    const types = new TypeInfo(schema);
    const read = (name: string): void => {
      const type = types.getParentType();
      if (name.startsWith("__")) {
        if (name !== "__typename") needed.add(FREE_QUERY);
        return;
      }
      const rooms = isObjectType(type) ? owners.get(type.name)?.get(name)?.rooms : undefined;
      // What several rooms can say is a value, or the key of an entity: it is opened by what leads to it.
      if (rooms?.size !== 1) return;
      const [room] = rooms;
      needed.add(families[room!]![type === mutation ? "write" : "read"]);
    };
    visit(document, visitWithTypeInfo(types, { [Kind.FIELD]: (node) => read(node.name.value) }));
    return needed;
  };
}

interface Asked {
  readonly caller: Caller;
}

/** Refuses an operation on what the caller's token does not open, before anything of it runs. */
export function scopeCheck<Context extends Asked>(schema: GraphQLSchema, owners: Ownership): Guard<Context> {
  const neededBy = scopesNeeded(schema, owners);
  const known = new WeakMap<OperationDefinitionNode, readonly string[]>();
  return {
    admit: ({ document, operation, contextValue }) => {
      const needed = known.get(operation) ?? [...neededBy(document)].sort();
      known.set(operation, needed);
      const { scopes } = contextValue.caller;
      const missing = needed.filter((scope) => !opens(scopes, scope));
      if (missing.length > 0) throw fault("FORBIDDEN", `Your token does not open this: ${missing.join(", ")}.`);
    },
  };
}

/** For a door beside the graph: who asks may, not too often, and with a token that opens it. */
export const openedBy =
  (scope: string, authenticate: Authenticate, rates: Rates) =>
  async (headers: CallerHeaders, retryAfter: (seconds: number) => void): Promise<Caller> => {
    const caller = await authenticate(headers);
    await rates.client(caller.id, retryAfter);
    if (opens(caller.scopes, scope)) return caller;
    throw fault("FORBIDDEN", `Your token does not open this: ${scope}.`);
  };
