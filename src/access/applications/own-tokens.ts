import { createLocalJWKSet, importJWK, type JSONWebKeySet, type JWK, SignJWT } from "jose";
import { v4 } from "uuid";
import type { Application } from "../../platform/callers-config.ts";
import type { TrustedIssuer } from "../issuers.ts";

/** So long does a token for an application count: it asks for another when it needs one. */
export const TOKEN_LIFETIME_S = 300;

/** What a token for this service names as its audience, where we sign it ourselves. */
export const AUDIENCE = "care-coordination-graph";

export interface OwnTokens {
  readonly trusted: TrustedIssuer;
  /** The public half of the key, for whoever else checks these tokens. */
  readonly jwks: JSONWebKeySet;
  sign(application: Application, scopes: readonly string[], now: Date): Promise<string>;
}

/** Tokens that we sign for applications, with the one key of SIGNING_KEY, which all processes share. */
export async function ownTokens(issuer: string, signingKey: JWK): Promise<OwnTokens> {
  const { d: _private, ...shared } = signingKey;
  const jwks = { keys: [{ ...shared, alg: "ES256", use: "sig" }] };
  const key = await importJWK(signingKey, "ES256");
  return {
    trusted: { issuer, audience: AUDIENCE, keys: createLocalJWKSet(jwks) },
    jwks,
    sign: ({ clientId, name, role, organisation }, scopes, now) => {
      const seconds = Math.floor(now.getTime() / 1000);
      return new SignJWT({ name, role, ods_code: organisation, client: true, scope: scopes.join(" "), jti: v4() })
        .setProtectedHeader({ alg: "ES256", kid: signingKey.kid ?? "", typ: "at+jwt" })
        .setSubject(clientId)
        .setIssuer(issuer)
        .setAudience(AUDIENCE)
        .setIssuedAt(seconds)
        .setExpirationTime(seconds + TOKEN_LIFETIME_S)
        .sign(key);
    },
  };
}
