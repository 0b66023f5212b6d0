import { makeExecutableSchema } from "@graphql-tools/schema";
import {
  defaultFieldResolver,
  type GraphQLFieldResolver,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  parse,
} from "graphql";
import { EntityReference } from "./entity.ts";
import { type Ownership, ownership } from "./ownership.ts";
import type { ResolverMap, SubgraphResolvers } from "./resolvers.ts";

type Resolver = GraphQLFieldResolver<unknown, unknown>;
type ReferenceResolver = (reference: object, context: unknown, info: GraphQLResolveInfo) => unknown;

/**
 * Executes the composed schema in this process, without a gateway's hop. From the composition follows which room
 * resolves a field; a stub is completed by the room that resolves its reference; what `@requires` names is fetched first.
 */
export function oneProcessSchema(
  composed: { readonly api: string; readonly supergraph: string },
  rooms: readonly SubgraphResolvers[],
): GraphQLSchema {
  const owners = ownership(composed.supergraph);
  return makeExecutableSchema({
    typeDefs: parse(composed.api),
    resolvers: mergeResolvers(owners, rooms),
    resolverValidationOptions: { requireResolversToMatchSchema: "ignore" },
  });
}

function mergeResolvers(owners: Ownership, rooms: readonly SubgraphResolvers[]): ResolverMap {
  const merged: Record<string, unknown> = {};
  for (const { resolvers } of rooms) {
    for (const [type, fields] of Object.entries(resolvers)) if (!owners.has(type)) merged[type] ??= fields;
  }
  for (const [type, fields] of owners) {
    const resolved: Record<string, Resolver> = {};
    const home = homeOf(type, rooms);
    for (const [field, { rooms: owning, requires }] of fields) {
      const room = rooms.find(
        ({ name, resolvers }) => owning.has(name) && fieldsOf(resolvers, type)[field] !== undefined,
      );
      const resolver = fieldsOf(room?.resolvers, type)[field] as Resolver | undefined;
      const selection = room && requires.get(room.name);
      const atHome = home !== undefined && owning.has(home.name) && field !== "id";
      if (selection && resolver) resolved[field] = requiring(selection, type, resolver, resolved, home?.resolve);
      else if (atHome) resolved[field] = completing(home.resolve, resolver ?? defaultFieldResolver);
      else if (resolver) resolved[field] = resolver;
    }
    merged[type] = resolved;
  }
  return merged as ResolverMap;
}

/** The room that can look an entity up by its key. */
function homeOf(type: string, rooms: readonly SubgraphResolvers[]) {
  for (const { name, resolvers } of rooms) {
    const resolve = fieldsOf(resolvers, type).__resolveReference as ReferenceResolver | undefined;
    if (resolve) return { name, resolve };
  }
  return undefined;
}

const fieldsOf = (resolvers: ResolverMap | undefined, type: string) =>
  (resolvers?.[type] ?? {}) as Record<string, unknown>;

/** Looks a stub up in its own room before a field of that room is read from it. What is not found has no fields. */
const completing =
  (resolveReference: ReferenceResolver, resolver: Resolver): Resolver =>
  (parent, args, context, info) => {
    if (!(parent instanceof EntityReference)) return resolver(parent, args, context, info);
    return Promise.resolve(resolveReference(parent, context, info)).then((found) =>
      found === null || found === undefined ? null : resolver(found, args, context, info),
    );
  };

/** Puts what `@requires` selects beside the key, as a gateway would in the representation that it sends. */
const requiring = (
  selection: string,
  type: string,
  resolver: Resolver,
  siblings: Readonly<Record<string, Resolver>>,
  resolveReference: ReferenceResolver | undefined,
): Resolver => {
  const names = selection.match(/\w+/g) ?? [];
  return async (parent, args, context, info) => {
    const whole =
      parent instanceof EntityReference && resolveReference ? await resolveReference(parent, context, info) : parent;
    const required = await Promise.all(
      names.map(async (name) => {
        const read = siblings[name] ?? defaultFieldResolver;
        return [name, await read(whole, {}, context, { ...info, fieldName: name })] as const;
      }),
    );
    const { id } = parent as { readonly id: string };
    return resolver({ __typename: type, id, ...Object.fromEntries(required) }, args, context, info);
  };
};
