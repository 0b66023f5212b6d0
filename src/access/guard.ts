import type { GraphQLResolveInfo } from "graphql";
import type { Refusal } from "../kernel/refusal.ts";
import type { Resolver } from "../platform/federation/completion.ts";
import type { ResolverMap } from "../platform/federation/resolvers.ts";
import type { Room } from "../platform/room.ts";
import type { Actor } from "./actor.ts";
import type { RequestAudit } from "./audit/request-audit.ts";
import { writeRefusals } from "./policy/writes.ts";

interface Asking {
  readonly access: { readonly actor: Actor };
  readonly audit: Pick<RequestAudit, "refused">;
}

/** The rooms with every mutation behind the policy on writing, whoever wrote it and whenever it was added. */
export const guarded = (rooms: readonly Room[]): readonly Room[] =>
  rooms.map((room) => {
    const { Mutation } = room.resolvers as { readonly Mutation?: Readonly<Record<string, Resolver>> };
    if (Mutation === undefined) return room;
    const behind = Object.entries(Mutation).map(([name, resolver]) => [name, permitted(resolver)]);
    return { ...room, resolvers: { ...room.resolvers, Mutation: Object.fromEntries(behind) } as ResolverMap };
  });

/** Whatever refuses a mutation, the policy or the room's own rules, its refusal is put on record here. */
const permitted =
  (resolver: Resolver): Resolver =>
  async (parent, args, context, info: GraphQLResolveInfo) => {
    const { access, audit } = context as Asking;
    const { input = {} } = args as { readonly input?: object };
    const barred = writeRefusals(access.actor.role, info.fieldName, input);
    const answer = (barred.length > 0 ? { errors: barred } : await resolver(parent, args, context, info)) as Payload;
    const { errors = [] } = answer ?? {};
    if (errors.length > 0) await audit.refused(info.fieldName, input, errors);
    return answer;
  };

type Payload = { readonly errors?: readonly Refusal[] } | null | undefined;
