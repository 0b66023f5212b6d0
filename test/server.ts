import { afterAll, beforeAll } from "vitest";
import type { DemoIssuer } from "../src/access/demo-issuer.ts";
import type { Clock } from "../src/kernel/clock.ts";
import type { Role } from "../src/kernel/role.ts";
import type { Database } from "../src/platform/database.ts";
import { serve } from "../src/serve.ts";
import { testDatabase } from "./database.ts";

export interface Answer {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: a test reads what it asked for
  readonly data: any;
  readonly errors:
    | readonly { message: string; path?: (string | number)[]; extensions: Record<string, unknown> }[]
    | undefined;
}

export interface Caller {
  ask(query: string, variables?: object): Promise<Answer>;
}

export interface TestServer {
  readonly database: Database;
  readonly url: string;
  readonly issuer: DemoIssuer;
  /** Everything that was reported as our own fault. A test that expects none checks that this stays empty. */
  readonly reported: unknown[];
  /** Asks on behalf of someone in the organisation of this ODS code. */
  as(role: Role, odsCode: string, id?: string, personId?: string): Promise<Caller>;
  /** Does all that has fallen due by the server's clock. */
  passTime(): Promise<Readonly<Record<string, number>>>;
  post(body: string, headers?: Record<string, string>): Promise<Response>;
}

/** Long enough for a test that moves the clock. */
const LIFETIME = "36500d";

const routerCredential = "the router of the tests";

interface TestServerOptions {
  readonly clock?: Clock;
  /** Serves one subgraph alone. */
  readonly subgraph?: string;
  /** With `subgraph`: serves the whole graph beside it, for rules that ask what another room knows. */
  readonly graph?: boolean;
}

/** A real server over a fresh database, for the tests of one file. */
export function testServer(options: TestServerOptions = {}): TestServer {
  const server = { reported: [] as unknown[] } as { -readonly [Key in keyof TestServer]: TestServer[Key] };
  let close: () => Promise<void>;
  beforeAll(async () => {
    const database = await testDatabase();
    const parts = {
      database,
      issuers: [],
      report: (error: unknown) => server.reported.push(error),
      ...(options.clock && { clock: options.clock }),
    };
    const whole = options.graph ? await serve({ ...parts, demo: true, subgraph: null }) : null;
    const graphUrl = whole && `${await whole.http.listen({ host: "127.0.0.1", port: 0 })}/graphql`;
    const { http, issuer, passTime } = await serve({
      ...parts,
      demo: whole?.issuer ?? true,
      subgraph: options.subgraph ?? null,
      ...(graphUrl && { graphUrl }),
      routerCredential,
    });
    const url = await http.listen({ host: "127.0.0.1", port: 0 });
    close = async () => {
      await http.close();
      await whole?.http.close();
    };
    server.database = database;
    server.url = `${url}/graphql`;
    server.issuer = issuer!;
    server.passTime = passTime;
    server.post = (body, headers = {}) =>
      fetch(server.url, { method: "POST", headers: { "content-type": "application/json", ...headers }, body });
    server.as = async (role, organisationOdsCode, id = `${role}@${organisationOdsCode}`, personId) => {
      const token = await issuer!.sign({ kind: "USER", id, name: id, role, organisationOdsCode, personId }, LIFETIME);
      return {
        ask: async (query, variables = {}) => {
          const response = await server.post(JSON.stringify({ query, variables }), {
            authorization: `Bearer ${token}`,
            // A subgraph alone is asked as its router would ask it.
            ...(options.subgraph && { "x-router-credential": routerCredential }),
          });
          return { status: response.status, ...((await response.json()) as Omit<Answer, "status">) };
        },
      };
    };
  });
  afterAll(() => close?.());
  return server;
}
