import { defaultFieldResolver, type GraphQLResolveInfo, isListType, isNonNullType, responsePathAsArray } from "graphql";
import type { Pool } from "pg";
import type { Resolver } from "../platform/federation/completion.ts";
import type { ResolverMap } from "../platform/federation/resolvers.ts";
import { declarationOf, declared } from "../platform/graph/declaration.ts";
import { type Loader, shared } from "../platform/loaders.ts";
import { columnsOf, KEYS } from "../platform/reads.ts";
import type { Room } from "../platform/room.ts";
import { send, statement } from "../platform/statement.ts";
import type { Guard } from "../platform/surface/guards.ts";
import type { Actor } from "./actor.ts";
import { NOTES_ARE_CLOSED_TO, REDACTIONS, type Redaction, type RedactionReason } from "./policy/redactions.ts";

/** A field that is null because the caller may not know it, by its place in the answer. */
export interface Redacted {
  readonly path: readonly (string | number)[];
  readonly reason: RedactionReason;
}

/** What a redacted field needs of the request. */
interface Asking {
  readonly access: { readonly actor: Actor };
  readonly loaders: { readonly whereaboutsAreHidden: Loader<string, boolean> };
  readonly redactions: Redacted[];
}

const isHidden = (patient: string): string =>
  `EXISTS (SELECT FROM access.restriction x WHERE x.patient_id = ${patient} AND x.why = 'WHEREABOUTS'
       AND x.starts <= (SELECT access.moment()) AND x.ends > (SELECT access.moment()))
     AND NOT EXISTS (SELECT FROM access.reach h WHERE h.viewer_id = k.viewer AND h.cleared)
     AND NOT EXISTS (SELECT FROM access.sight s JOIN access.reach h ON h.party_id = s.party_id
       WHERE s.patient_id = ${patient} AND h.viewer_id = k.viewer AND h.own AND s.above
         AND s.starts <= (SELECT access.moment()) AND s.ends > (SELECT access.moment()))`;

const hidden = statement(`SELECT k.place::int FROM ${KEYS} WHERE ${isHidden("k.key::uuid")}`);

/** What the walls leave to be asked field by field. */
export const redactionLoaders = (pool: Pool) => ({
  whereaboutsAreHidden: shared<string, boolean>(async (keys) => {
    const answers = keys.map(() => false);
    const rows = await send<{ place: number }>(pool, hidden, columnsOf(keys, "k.key::uuid"));
    for (const { place } of rows) answers[place - 1] = true;
    return answers;
  }),
});

/** The rooms with the policy's fields closed to those who may not know them: as null, or empty where nothing is null. */
export const redacted = (rooms: readonly Room[]): readonly Room[] =>
  rooms.map((room) => {
    const closed: Record<string, object> = {};
    for (const [type, fields] of Object.entries(REDACTIONS)) {
      const own = (room.resolvers[type] ?? {}) as Readonly<Record<string, Resolver>>;
      const isHome = "__resolveReference" in own;
      // A plain field is its type's home room's; another room has a resolver for what it adds.
      const here = Object.entries(fields).filter(
        ([field]) => field in own || (isHome && field !== "record" && field !== "fhir"),
      );
      if (here.length > 0) {
        closed[type] = {
          ...own,
          ...Object.fromEntries(here.map(([field, rule]) => [field, closing(rule, own[field])])),
        };
      }
    }
    return { ...room, resolvers: { ...room.resolvers, ...closed } as ResolverMap };
  });

function closing({ reason, patient }: Redaction, resolver: Resolver | undefined): Resolver {
  const inner = resolver ?? defaultFieldResolver;
  const where = reason === "LOCATION_PROTECTED" ? isHidden : null;
  const to = ({ access }: Asking) => reason === "NOT_FOR_PROXY" && NOTES_ARE_CLOSED_TO.includes(access.actor.role);
  const isClosed = async (patientId: string, context: Asking): Promise<boolean> =>
    to(context) || (where !== null && context.loaders.whereaboutsAreHidden.load(patientId));
  return declared(
    { kind: "closed", inner: declarationOf(resolver), patient, to, where },
    async (parent, args, context, info) => {
      const id = (parent as Readonly<Record<string, unknown>>)[patient];
      if (typeof id !== "string" || !(await isClosed(id, context as Asking))) {
        return inner(parent, args, context, info);
      }
      (context as Asking).redactions.push({ path: responsePathAsArray(info.path), reason });
      return nothingOf(info);
    },
  );
}

const nothingOf = ({ returnType }: GraphQLResolveInfo): null | [] =>
  isNonNullType(returnType) && isListType(returnType.ofType) ? [] : null;

/** Says in `extensions.redactions` which fields of an answer are null because the caller may not know them. */
export const redactionsTold: Guard<Pick<Asking, "redactions">> = {
  finish: ({ response, contextValue: { redactions } }) => {
    if (redactions.length === 0 || response.body.kind !== "single") return;
    const { singleResult } = response.body;
    singleResult.extensions = { ...singleResult.extensions, redactions };
  },
};
