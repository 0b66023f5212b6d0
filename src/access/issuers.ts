import { createLocalJWKSet, createRemoteJWKSet, errors, type JWTVerifyGetKey } from "jose";
import type { KeySource, TokenIssuer } from "../platform/callers-config.ts";

/** An issuer whose tokens count here, and where its keys are. */
export interface TrustedIssuer {
  readonly issuer: string;
  readonly audience: string;
  readonly keys: JWTVerifyGetKey;
}

export interface KeyFetching {
  /** How soon after one fetch a token with an unknown key may cause another: strangers shall not make us ask at will. */
  readonly cooldownMs?: number;
  /** How long keys are used before they are fetched again, so that one that was withdrawn stops counting. */
  readonly maxAgeMs?: number;
}

/** The keys did not come: a token may be as good as any, and nobody can tell. */
export class KeysUnavailable extends Error {}

/** Keys that are published are fetched when first needed, again when they are old, and when a token names a new one. */
export function keysOf(source: KeySource, fetching: KeyFetching = {}): JWTVerifyGetKey {
  if ("jwks" in source) return createLocalJWKSet(source.jwks);
  const { cooldownMs = 30_000, maxAgeMs = 600_000 } = fetching;
  const published = createRemoteJWKSet(new URL(source.jwksUri), {
    cooldownDuration: cooldownMs,
    cacheMaxAge: maxAgeMs,
    timeoutDuration: 3_000,
  });
  return (header, token) =>
    published(header, token).catch((error) => {
      const answered = error instanceof errors.JWKSNoMatchingKey || error instanceof errors.JWKSMultipleMatchingKeys;
      throw answered ? error : new KeysUnavailable("The issuer's keys did not come.", { cause: error });
    });
}

export const trusted = (issuer: TokenIssuer, fetching?: KeyFetching): TrustedIssuer => ({
  issuer: issuer.issuer,
  audience: issuer.audience,
  keys: keysOf(issuer, fetching),
});
