import type { GraphQLResolveInfo } from "graphql";
import type { Resolver } from "../platform/federation/completion.ts";
import type { ResolverMap } from "../platform/federation/resolvers.ts";
import type { Room } from "../platform/room.ts";
import type { Actor } from "./actor.ts";
import { writeRefusals } from "./policy/writes.ts";

interface Asking {
  readonly access: { readonly actor: Actor };
}

/** The rooms with every mutation behind the policy on writing, whoever wrote it and whenever it was added. */
export const guarded = (rooms: readonly Room[]): readonly Room[] =>
  rooms.map((room) => {
    const { Mutation } = room.resolvers as { readonly Mutation?: Readonly<Record<string, Resolver>> };
    if (Mutation === undefined) return room;
    const behind = Object.entries(Mutation).map(([name, resolver]) => [name, permitted(resolver)]);
    return { ...room, resolvers: { ...room.resolvers, Mutation: Object.fromEntries(behind) } as ResolverMap };
  });

const permitted =
  (resolver: Resolver): Resolver =>
  (parent, args, context, info: GraphQLResolveInfo) => {
    const { role } = (context as Asking).access.actor;
    const errors = writeRefusals(role, info.fieldName, (args as { readonly input?: object }).input ?? {});
    return errors.length > 0 ? { errors } : resolver(parent, args, context, info);
  };
