import type { FastifyInstance } from "fastify";
import { type DemoIssuer, demoIssuer } from "./access/demo-issuer.ts";
import { authenticator, trusted } from "./access/tokens.ts";
import { viewers } from "./access/viewers.ts";
import { contexts } from "./context.ts";
import { served } from "./graph.ts";
import { type Clock, systemClock } from "./kernel/clock.ts";
import type { TokenIssuer } from "./platform/config.ts";
import type { Database } from "./platform/database.ts";
import { explorer } from "./platform/explorer.ts";
import { httpServer } from "./platform/server.ts";
import { loadersOf } from "./subgraphs.ts";
import { codeChecker } from "./terminology/check-codes.ts";
import { codesOnly } from "./terminology/codes-only.ts";
import { type CallerToken, callerTokens, examples } from "./welcome.ts";

export interface ServeOptions {
  readonly database: Database;
  readonly issuers: readonly TokenIssuer[];
  /** A demo signs its own tokens: with a key of its own, or with the one given, which several processes then share. */
  readonly demo: boolean | DemoIssuer;
  /** The one subgraph to serve, or null for the whole graph. */
  readonly subgraph: string | null;
  readonly report: (error: unknown) => void;
  readonly clock?: Clock;
}

export interface Serving {
  readonly http: FastifyInstance;
  /** Null unless this is a demo. */
  readonly issuer: DemoIssuer | null;
  /** Of the demo, the care coordinator's first; empty where there is no demo, or nobody in it yet. */
  readonly tokens: readonly CallerToken[];
}

/** Puts the parts together: everything but the database and the port, so that a test serves what `npm start` does. */
export async function serve({ database, clock = systemClock, ...options }: ServeOptions): Promise<Serving> {
  const { schema, rooms } = served(options.subgraph);
  const issuer = options.demo === true ? await demoIssuer() : options.demo || null;
  const issuers = [...options.issuers.map(trusted), ...(issuer ? [issuer.trusted] : [])];
  const authenticate = authenticator(issuers, () => clock.now());
  const accessOf = viewers(database.pool);
  const terminology = codesOnly;
  const contextOf = contexts({
    source: database.source,
    loaders: loadersOf(rooms, database.pool),
    clock,
    checkCodes: codeChecker(terminology),
  });
  const http = await httpServer({
    schema,
    contextOf: async (authorization) => contextOf(await accessOf(await authenticate(authorization))),
    report: options.report,
    ready: async () => {
      await database.pool.query("SELECT 1");
      return { status: "ready", terminology: terminology.status() };
    },
  });
  const tokens = issuer ? await callerTokens(issuer, database) : [];
  if (options.subgraph === null) explorer(http, { examples, token: tokens[0]?.token ?? null });
  return { http, issuer, tokens };
}
