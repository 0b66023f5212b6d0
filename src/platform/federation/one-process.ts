import { addResolversToSchema } from "@graphql-tools/schema";
import { buildASTSchema, defaultFieldResolver, type GraphQLSchema, parse } from "graphql";
import { completing, type ReferenceResolver, type Resolver } from "./completion.ts";
import { EntityReference } from "./entity.ts";
import type { Ownership } from "./ownership.ts";
import type { ResolverMap, SubgraphResolvers } from "./resolvers.ts";

/**
 * Executes the composed schema in this process, without a gateway's hop. From the composition follows which room
 * resolves a field; a stub is completed by the room that resolves its reference; what `@requires` names is fetched first.
 * `values` resolves the types that all rooms share.
 */
export function oneProcessSchema(
  { api, owners }: { readonly api: string; readonly owners: Ownership },
  rooms: readonly SubgraphResolvers[],
  values: ResolverMap = {},
): GraphQLSchema {
  return addResolversToSchema({
    // What composition wrote is valid, and nobody asks at which line a type stands.
    schema: buildASTSchema(parse(api, { noLocation: true }), { assumeValidSDL: true }),
    resolvers: mergeResolvers(owners, rooms, values),
    resolverValidationOptions: { requireResolversToMatchSchema: "ignore" },
    updateResolversInPlace: true,
  });
}

function mergeResolvers(owners: Ownership, rooms: readonly SubgraphResolvers[], values: ResolverMap): ResolverMap {
  const merged: Record<string, unknown> = {};
  for (const resolvers of [values, ...rooms.map(({ resolvers }) => resolvers)]) {
    for (const [type, fields] of Object.entries(resolvers)) if (!owners.has(type)) merged[type] ??= fields;
  }
  for (const [type, fields] of owners) {
    const resolved: Record<string, Resolver> = {};
    const home = homeOf(type, rooms);
    for (const [field, { rooms: owning, requires }] of fields) {
      const room = rooms.find(
        ({ name, resolvers }) => owning.has(name) && fieldsOf(resolvers, type)[field] !== undefined,
      );
      const resolver = fieldsOf(room?.resolvers ?? values, type)[field] as Resolver | undefined;
      const selection = room && requires.get(room.name);
      const atHome = home !== undefined && owning.has(home.name) && field !== "id";
      if (selection && resolver) resolved[field] = requiring(selection, type, resolver, resolved, home?.resolve);
      else if (atHome) resolved[field] = completing(home.resolve, resolver);
      else if (resolver) resolved[field] = resolver;
    }
    // As functions they would be bound, and a bound function is no longer the one that was declared.
    merged[type] = Object.fromEntries(Object.entries(resolved).map(([field, resolve]) => [field, { resolve }]));
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
