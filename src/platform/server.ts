import { ApolloServer } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
} from "@apollo/server/plugin/disabled";
import { fastifyApolloDrainPlugin } from "@as-integrations/fastify";
import Fastify, { type FastifyInstance } from "fastify";
import type { GraphQLSchema } from "graphql";
import { errorMask } from "./mask.ts";
import { responseText } from "./plans/answering.ts";
import { ADMISSION, type AdmissionLimits, admission } from "./surface/admission.ts";
import { MAX_IMPORT_BYTES } from "./surface/body-size.ts";
import type { Weights } from "./surface/cost.ts";
import { costLimit } from "./surface/cost-limit.ts";
import { documentTexts } from "./surface/document-texts.ts";
import type { Documents } from "./surface/documents.ts";
import { faultStatus } from "./surface/fault-status.ts";
import { type DoorCaller, type GraphqlDoorOptions, graphqlDoor } from "./surface/graphql-door.ts";
import { type Guard, guarded } from "./surface/guards.ts";
import { LIMITS, limitRules } from "./surface/limits.ts";
import type { Rates } from "./surface/rates.ts";
import { isRouter, ROUTER_CREDENTIAL, routerOnly } from "./surface/router-only.ts";

type DoorParts<Context extends object, Caller extends DoorCaller> = Pick<
  GraphqlDoorOptions<Context, Caller>,
  "authenticate" | "contextOf" | "scopes" | "onRefused"
>;

export interface ServerOptions<Context extends object, Caller extends DoorCaller> extends DoorParts<Context, Caller> {
  readonly schema: GraphQLSchema;
  /** What clients registered. */
  readonly documents: Documents;
  readonly report: (error: unknown) => void;
  /** Resolves when requests can be answered; what it gives is shown at `/ready`. */
  readonly ready: () => Promise<object>;
  /** What else happens around each operation: what it may touch, what is recorded of it. */
  readonly guards: readonly Guard<Context>[];
  /** What single fields cost beyond the objects that they lead to. */
  readonly weights: Weights;
  readonly rates: Rates;
  readonly admission?: AdmissionLimits;
  /** What the router before this subgraph sends to say who it is; null where there is none. */
  readonly routerCredential: string | null;
}

/** How long requests in hand may take to finish when the server is told to stop. */
const GRACE_MS = 5_000;

/** The HTTP server: GraphQL at `/graphql` by POST, and two honest answers about its own health. */
export async function httpServer<Context extends object, Caller extends DoorCaller>(
  options: ServerOptions<Context, Caller>,
): Promise<FastifyInstance> {
  const { schema, report, ready } = options;
  const fastify = Fastify({ logger: false, bodyLimit: MAX_IMPORT_BYTES, requestTimeout: 30_000 });
  fastify.server.headersTimeout = 5_000;
  // Node closes idle connections by itself, but not one that a browser opened ahead and has sent nothing on.
  fastify.addHook("preClose", async () => {
    setTimeout(() => fastify.server.closeAllConnections(), GRACE_MS).unref();
  });
  // Fastify's own answer would repeat the address, which may hold what a client put there by mistake.
  fastify.setNotFoundHandler((_, reply) => reply.code(404).send({ status: "nothing is here" }));

  const routed = isRouter(options.routerCredential);
  const documents = documentTexts(options.documents);
  const apollo = new ApolloServer<Context>({
    schema,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: true,
    parseOptions: { maxTokens: LIMITS.tokens },
    validationOptions: { maxErrors: LIMITS.errors },
    validationRules: limitRules,
    maxRecursiveSelections: LIMITS.selections,
    // The door takes JSON alone, which no page of another site can send unasked.
    csrfPrevention: false,
    persistedQueries: { cache: documents.cache },
    formatError: errorMask(report),
    stringifyResult: responseText,
    stopOnTerminationSignals: false,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      fastifyApolloDrainPlugin(fastify),
      guarded<Context>([faultStatus, routerOnly(routed), costLimit(schema, options.weights), ...options.guards]),
    ],
  });
  await apollo.start();

  fastify.get("/health", async () => ({ status: "up" }));
  fastify.get("/ready", async (_, reply) =>
    ready().catch((error) => {
      report(error);
      return reply.status(503).send({ status: "not ready" });
    }),
  );
  await graphqlDoor(fastify, {
    ...options,
    apollo,
    documents,
    routed: (headers) => routed(headers[ROUTER_CREDENTIAL]),
    admission: admission(options.admission ?? ADMISSION),
  });
  return fastify;
}
