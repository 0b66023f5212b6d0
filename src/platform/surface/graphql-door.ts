import type { IncomingHttpHeaders } from "node:http";
import type { ApolloServer } from "@apollo/server";
import { fastifyApolloHandler } from "@as-integrations/fastify";
import type { FastifyInstance, FastifyReply, FastifyRequest, RouteHandlerMethod } from "fastify";
import { GraphQLError } from "graphql";
import type { admission } from "./admission.ts";
import { limitBody, MAX_BODY_BYTES, MAX_IMPORT_BYTES } from "./body-size.ts";
import type { DocumentTexts } from "./document-texts.ts";
import { resolveDocument } from "./documents.ts";
import type { Rates } from "./rates.ts";
import { refuseRequest } from "./refusals.ts";
import { insistOnSoundValues } from "./sound-values.ts";

/** What the door must know of who asks. */
export interface DoorCaller {
  readonly id: string;
  readonly scopes: ReadonlySet<string>;
}

/** What a request is besides its document: who sends it, and whether they still wait for the answer. */
export interface Asking<Caller> {
  readonly caller: Caller;
  readonly headers: IncomingHttpHeaders;
  /** Says whether the client has left before it has its answer. */
  readonly signal: Pick<AbortSignal, "aborted">;
}

export interface GraphqlDoorOptions<Context extends object, Caller extends DoorCaller> {
  readonly apollo: ApolloServer<Context>;
  /** Throws UNAUTHENTICATED. */
  readonly authenticate: (headers: IncomingHttpHeaders) => Promise<Caller>;
  readonly contextOf: (asking: Asking<Caller>) => Promise<Context>;
  readonly documents: DocumentTexts;
  /** The scopes that open documents which nobody registered, and bodies of an import's size. */
  readonly scopes: { readonly freeQuery: string; readonly import: string };
  /** Whether a request comes from the router before this subgraph, which makes documents of its own. */
  readonly routed: (headers: IncomingHttpHeaders) => boolean;
  readonly rates: Rates;
  readonly admission: ReturnType<typeof admission>;
  readonly report: (error: unknown) => void;
  /** Puts on record that somebody did not get as far as asking; null: a stranger. */
  readonly onRefused: (code: string, caller: Caller | null) => Promise<void>;
}

/** GraphQL by POST and JSON alone. In this order: who asks, how often, how much, whether there is room, which document. */
export async function graphqlDoor<Context extends object, Caller extends DoorCaller>(
  http: FastifyInstance,
  options: GraphqlDoorOptions<Context, Caller>,
): Promise<void> {
  const { rates, routed, scopes } = options;
  const callers = new WeakMap<FastifyRequest, Caller>();

  const identify = async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    const retryAfter = (seconds: number) => void reply.header("retry-after", seconds);
    const caller = await options.authenticate(request.headers).catch(async (error) => {
      await rates.stranger(request.ip, retryAfter);
      return refuse(error, null);
    });
    await rates.client(caller.id, retryAfter);
    callers.set(request, caller);
  };

  const refuse = async (error: unknown, caller: Caller | null): Promise<never> => {
    if (error instanceof GraphQLError) await options.onRefused(String(error.extensions.code), caller);
    throw error;
  };

  const admit = (reply: FastifyReply): Promise<void> =>
    options.admission.enter(reply.raw).catch((error) => {
      void reply.header("retry-after", 1);
      throw error;
    });

  await http.register(async (door) => {
    door.removeContentTypeParser("text/plain");
    door.setErrorHandler(refuseRequest(options.report));
    door.route({
      method: "POST",
      url: "/graphql",
      bodyLimit: MAX_IMPORT_BYTES,
      onRequest: identify,
      preParsing: async (request, _, payload) => {
        const large = callers.get(request)!.scopes.has(scopes.import);
        return limitBody(request, payload, large ? MAX_IMPORT_BYTES : MAX_BODY_BYTES);
      },
      preHandler: async (request, reply) => {
        await admit(reply);
        const caller = callers.get(request)!;
        const free = caller.scopes.has(scopes.freeQuery) || routed(request.headers);
        try {
          insistOnSoundValues(request.body);
          resolveDocument(options.documents, request.body, free);
        } catch (error) {
          await refuse(error, caller);
        }
      },
      handler: fastifyApolloHandler(options.apollo, {
        context: async (request, reply) => {
          const caller = callers.get(request)!;
          const asking = { caller, headers: request.headers, signal: leaving(reply) };
          return options.contextOf(asking).catch((error) => refuse(error, caller));
        },
      }) as RouteHandlerMethod,
    });
  });
}

/** A connection that closed before the answer was out. */
const leaving = ({ raw }: FastifyReply) => ({
  get aborted() {
    return raw.destroyed && !raw.writableFinished;
  },
});
