import type { FastifyInstance } from "fastify";
import type { JWK } from "jose";
import type { Pool } from "pg";
import { assertions } from "./access/applications/assertions.ts";
import { ownTokens } from "./access/applications/own-tokens.ts";
import { TOKEN_PATH, tokenDoor } from "./access/applications/token-door.ts";
import { type DemoIssuer, demoIssuer } from "./access/demo-issuer.ts";
import { type KeyFetching, trusted } from "./access/issuers.ts";
import { type Authenticate, authenticator } from "./access/tokens.ts";
import type { Clock } from "./kernel/clock.ts";
import type { Application, TokenIssuer } from "./platform/callers-config.ts";

export interface CallersOptions {
  readonly issuers: readonly TokenIssuer[];
  /** A demo signs its own tokens: with a key of its own, or with the one given, which several processes then share. */
  readonly demo: boolean | DemoIssuer;
  readonly applications?: readonly Application[];
  readonly signingKey?: JWK | undefined;
  /** How callers reach this server: our name as an issuer, and the audience of what applications sign. */
  readonly publicUrl?: string | undefined;
  readonly keyFetching?: KeyFetching;
}

export interface Callers {
  readonly issuer: DemoIssuer | null;
  readonly authenticate: Authenticate;
  /** Adds the door at which applications get their tokens, where there are any. */
  readonly addTokenDoor: (http: FastifyInstance) => Promise<void>;
}

/** Whose tokens count here: the issuers', the demo's where this is one, and those that we sign for applications. */
export async function callersOf(options: CallersOptions, pool: Pool, clock: Clock): Promise<Callers> {
  const { applications = [], signingKey, publicUrl, keyFetching } = options;
  const issuer = options.demo === true ? await demoIssuer() : options.demo || null;
  const own = signingKey && publicUrl !== undefined ? await ownTokens(publicUrl, signingKey) : null;
  const now = () => clock.now();
  const issuers = [
    ...options.issuers.map((it) => trusted(it, keyFetching)),
    ...(issuer ? [issuer.trusted] : []),
    ...(own ? [own.trusted] : []),
  ];
  return {
    issuer,
    authenticate: authenticator(issuers, now),
    addTokenDoor: async (http) => {
      if (own === null) return;
      const audience = `${publicUrl}${TOKEN_PATH}`;
      const applicationOf = assertions({
        applications,
        pool,
        audience,
        now,
        ...(keyFetching && { fetching: keyFetching }),
      });
      await tokenDoor(http, { tokens: own, applicationOf, now });
    },
  };
}
