import { decodeJwt, type JWTPayload, jwtVerify } from "jose";
import { fault } from "../platform/faults.ts";
import type { Caller } from "./actor.ts";
import { type CallerHeaders, callerOf, ROLE_PROFILE } from "./claims.ts";
import { KeysUnavailable, type TrustedIssuer } from "./issuers.ts";

/** Asymmetric signatures only: whoever can check a token must not be able to make one. */
export const ALGORITHMS = ["ES256", "ES384", "RS256", "RS384", "PS256", "PS384", "EdDSA"];

/** Tokens that were verified are remembered until they expire, so that a signature is checked once. */
const REMEMBERED = 1_000;

/** Every refusal is the same, so that a caller learns nothing from it but that the token does not count. */
export const refused = () => fault("UNAUTHENTICATED", "A valid token is needed: send `authorization: Bearer <token>`.");

/** Gives who sends a request, by its headers; or throws UNAUTHENTICATED, or FORBIDDEN for a role that they do not hold. */
export type Authenticate = (headers: CallerHeaders) => Promise<Caller>;

export function authenticator(issuers: readonly TrustedIssuer[], now: () => Date): Authenticate {
  const remembered = new Map<string, JWTPayload>();
  const callers = new WeakMap<JWTPayload, Map<unknown, Caller>>();

  const verify = async (token: string): Promise<JWTPayload> => {
    const claimed = claimedIssuer(token);
    const issuer = issuers.find(({ issuer }) => issuer === claimed);
    if (!issuer) throw refused();
    const { payload } = await jwtVerify(token, issuer.keys, {
      issuer: issuer.issuer,
      audience: issuer.audience,
      algorithms: ALGORITHMS,
      requiredClaims: ["sub", "exp"],
      currentDate: now(),
    }).catch((error) => {
      throw error instanceof KeysUnavailable
        ? fault("SERVICE_UNAVAILABLE", "The issuer's keys cannot be had now.")
        : refused();
    });
    return payload;
  };

  const claimsOf = async (token: string): Promise<JWTPayload> => {
    const known = remembered.get(token);
    if (known && known.exp! * 1000 > now().getTime()) return known;
    remembered.delete(token);
    const claims = await verify(token);
    if (remembered.size >= REMEMBERED) remembered.delete(remembered.keys().next().value!);
    remembered.set(token, claims);
    return claims;
  };

  return async (headers) => {
    const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/.exec(headers.authorization ?? "")?.[1];
    if (!token) throw refused();
    const claims = await claimsOf(token);
    const chosen = headers[ROLE_PROFILE];
    const before = callers.get(claims) ?? new Map<unknown, Caller>();
    const caller = before.get(chosen) ?? callerOf(claims, chosen);
    if (!caller) throw refused();
    callers.set(claims, before.set(chosen, caller));
    return caller;
  };
}

const claimedIssuer = (token: string): string | undefined => {
  try {
    return decodeJwt(token).iss;
  } catch {
    return undefined;
  }
};
