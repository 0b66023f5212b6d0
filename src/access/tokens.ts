import { createRemoteJWKSet, type JWTPayload, type JWTVerifyGetKey, jwtVerify } from "jose";
import { type Role, roles } from "../kernel/role.ts";
import type { TokenIssuer } from "../platform/config.ts";
import { fault } from "../platform/faults.ts";
import type { Actor } from "./actor.ts";

/** An issuer whose tokens count here, and where its keys are. */
export interface TrustedIssuer {
  readonly issuer: string;
  readonly audience: string;
  readonly keys: JWTVerifyGetKey;
}

export const trusted = ({ issuer, audience, jwksUri }: TokenIssuer): TrustedIssuer => ({
  issuer,
  audience,
  keys: createRemoteJWKSet(new URL(jwksUri)),
});

/** Asymmetric signatures only: whoever can check a token must not be able to make one. */
const ALGORITHMS = ["ES256", "RS256", "PS256", "EdDSA"];

/** Tokens that were verified are remembered until they expire, so that a signature is checked once. */
const REMEMBERED = 1_000;

/** Every refusal is the same, so that a caller learns nothing from it but that the token does not count. */
const refused = () => fault("UNAUTHENTICATED", "A valid token is needed: send `authorization: Bearer <token>`.");

/** Gives the actor of an `authorization` header, or throws UNAUTHENTICATED. */
export function authenticator(
  issuers: readonly TrustedIssuer[],
  now: () => Date,
): (header: string | undefined) => Promise<Actor> {
  const remembered = new Map<string, { readonly actor: Actor; readonly expires: number }>();

  const verify = async (token: string): Promise<{ actor: Actor; expires: number }> => {
    const issuer = issuers.find(({ issuer }) => issuer === claimedIssuer(token));
    if (!issuer) throw refused();
    const { payload } = await jwtVerify(token, issuer.keys, {
      issuer: issuer.issuer,
      audience: issuer.audience,
      algorithms: ALGORITHMS,
      requiredClaims: ["sub", "exp", "role", "ods_code"],
      currentDate: now(),
    });
    return { actor: actorOf(payload), expires: (payload.exp ?? 0) * 1000 };
  };

  return async (header) => {
    const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/.exec(header ?? "")?.[1];
    if (!token) throw refused();
    const known = remembered.get(token);
    if (known && known.expires > now().getTime()) return known.actor;
    remembered.delete(token);
    const verified = await verify(token).catch(() => {
      throw refused();
    });
    if (remembered.size >= REMEMBERED) remembered.delete(remembered.keys().next().value!);
    remembered.set(token, verified);
    return verified.actor;
  };
}

const claimedIssuer = (token: string): unknown => {
  try {
    return (JSON.parse(Buffer.from(token.split(".")[1]!, "base64url").toString("utf8")) as JWTPayload).iss;
  } catch {
    return undefined;
  }
};

const actorOf = (claims: JWTPayload): Actor => {
  const { sub, name, role, ods_code: odsCode, client } = claims as JWTPayload & Record<string, unknown>;
  if (!roles.includes(role as Role) || typeof odsCode !== "string" || !sub) throw refused();
  return {
    kind: client === true ? "APPLICATION" : "USER",
    id: sub,
    name: typeof name === "string" ? name : sub,
    role: role as Role,
    organisationOdsCode: odsCode,
  };
};
