import { defaultFieldResolver, type GraphQLFieldResolver, type GraphQLResolveInfo } from "graphql";
import { completes } from "../graph/declaration.ts";
import { EntityReference } from "./entity.ts";

export type Resolver = GraphQLFieldResolver<unknown, unknown>;
export type ReferenceResolver = (reference: object, context: unknown, info: GraphQLResolveInfo) => unknown;

/** Looks a stub up in its own room before a field of that room is read from it. What is not found has no fields. */
export function completing(resolveReference: ReferenceResolver, inner?: Resolver): Resolver {
  const resolver = inner ?? defaultFieldResolver;
  return completes(inner, (parent, args, context, info) => {
    if (!(parent instanceof EntityReference)) return resolver(parent, args, context, info);
    return Promise.resolve(resolveReference(parent, context, info)).then((found) =>
      found === null || found === undefined ? null : resolver(found, args, context, info),
    );
  });
}
