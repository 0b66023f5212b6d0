import type { IncomingHttpHeaders } from "node:http";
import { ApolloServer } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
} from "@apollo/server/plugin/disabled";
import fastifyApollo, { fastifyApolloDrainPlugin } from "@as-integrations/fastify";
import Fastify, { type FastifyInstance } from "fastify";
import type { GraphQLSchema } from "graphql";
import { errorMask } from "./mask.ts";

export interface ServerOptions<Context extends object> {
  readonly schema: GraphQLSchema;
  /** Who asks, from the headers and nothing else. Throws UNAUTHENTICATED. */
  readonly contextOf: (headers: IncomingHttpHeaders) => Promise<Context>;
  readonly report: (error: unknown) => void;
  /** Resolves when requests can be answered; what it gives is shown at `/ready`. */
  readonly ready: () => Promise<object>;
}

/** How long requests in hand may take to finish when the server is told to stop. */
const GRACE_MS = 5_000;

/** A document of this many tokens is larger than any that a client needs. */
const MAX_TOKENS = 2_000;

/** Large enough for a patient's whole record to be imported, and no larger. */
const MAX_BODY_BYTES = 5_000_000;

/** The HTTP server: GraphQL at `/graphql` by POST, and two honest answers about its own health. */
export async function httpServer<Context extends object>(options: ServerOptions<Context>): Promise<FastifyInstance> {
  const { schema, contextOf, report, ready } = options;
  const fastify = Fastify({ logger: false, bodyLimit: MAX_BODY_BYTES, requestTimeout: 30_000 });
  fastify.server.headersTimeout = 5_000;
  // Node closes idle connections by itself, but not one that a browser opened ahead and has sent nothing on.
  fastify.addHook("preClose", async () => {
    setTimeout(() => fastify.server.closeAllConnections(), GRACE_MS).unref();
  });

  const apollo = new ApolloServer<Context>({
    schema,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: false,
    parseOptions: { maxTokens: MAX_TOKENS },
    formatError: errorMask(report),
    stopOnTerminationSignals: false,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      fastifyApolloDrainPlugin(fastify),
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
  await fastify.register(fastifyApollo(apollo), {
    path: "/graphql",
    method: ["POST"],
    context: async (request) => contextOf(request.headers),
  });
  return fastify;
}
