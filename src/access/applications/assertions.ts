import { createHash } from "node:crypto";
import { decodeJwt, type JWTVerifyGetKey, jwtVerify } from "jose";
import type { Pool } from "pg";
import type { Application } from "../../platform/callers-config.ts";
import { send, statement } from "../../platform/statement.ts";
import { type KeyFetching, keysOf } from "../issuers.ts";
import { ALGORITHMS } from "../tokens.ts";

/** An assertion may live so long at most (SMART backend services: five minutes). */
const LIFETIME_S = 300;

const purge = statement("DELETE FROM access.used_assertion WHERE expires_at < $1::timestamptz");
const claim = statement(
  "INSERT INTO access.used_assertion (client_id, jti, expires_at) VALUES ($1, $2, to_timestamp($3::float8)) " +
    "ON CONFLICT DO NOTHING RETURNING jti",
);

export interface AssertionOptions {
  readonly applications: readonly Application[];
  readonly pool: Pool;
  /** The address at which assertions are handed in, which each must name as its audience. */
  readonly audience: string;
  readonly now: () => Date;
  readonly fetching?: KeyFetching;
}

/** Tells which application signed an assertion; null where none did, or where it was used before. */
export function assertions({ applications, pool, audience, now, fetching }: AssertionOptions) {
  const known = new Map<string, { readonly application: Application; readonly keys: JWTVerifyGetKey }>(
    applications.map((application) => [application.clientId, { application, keys: keysOf(application, fetching) }]),
  );

  return async (assertion: string): Promise<Application | null> => {
    const found = known.get(claimedClient(assertion));
    if (!found) return null;
    const { clientId } = found.application;
    const verified = await jwtVerify(assertion, found.keys, {
      issuer: clientId,
      subject: clientId,
      audience,
      algorithms: ALGORITHMS,
      requiredClaims: ["exp", "jti"],
      currentDate: now(),
    }).catch(() => null);
    const { exp = 0, jti } = verified?.payload ?? {};
    const seconds = now().getTime() / 1000;
    if (typeof jti !== "string" || exp > seconds + LIFETIME_S) return null;
    await send(pool, purge, [now().toISOString()]);
    const digest = createHash("sha256").update(jti).digest("base64url");
    return (await send(pool, claim, [clientId, digest, exp])).length === 1 ? found.application : null;
  };
}

const claimedClient = (assertion: string): string => {
  try {
    return String(decodeJwt(assertion).iss);
  } catch {
    return "";
  }
};
