import { createLocalJWKSet, exportJWK, generateKeyPair, importJWK, type JWK, SignJWT } from "jose";
import type { Actor } from "./actor.ts";
import type { TrustedIssuer } from "./issuers.ts";
import { allScopes } from "./scopes.ts";

/** Signs tokens for the demo with a key that lives as long as the process. Not for real use: it asks for no password. */
export interface DemoIssuer {
  readonly trusted: TrustedIssuer;
  /** With every scope, unless they are named. */
  sign(actor: Actor, lifetime?: string, scopes?: readonly string[]): Promise<string>;
}

export async function demoIssuer(key?: JWK): Promise<DemoIssuer> {
  const secret = key ?? (await demoKey());
  const { d: _d, ...open } = secret;
  const privateKey = await importJWK(secret, "ES256");
  const issuer = "urn:care-coordination-graph:demo";
  const audience = "care-coordination-graph";
  return {
    trusted: {
      issuer,
      audience,
      keys: createLocalJWKSet({ keys: [{ ...open, alg: "ES256" }] }),
    },
    sign: ({ id, name, role, organisationOdsCode, kind, ...sds }, lifetime = "12h", scopes = allScopes) =>
      new SignJWT({
        name,
        role,
        ods_code: organisationOdsCode,
        client: kind === "APPLICATION",
        sds_user_id: sds.sdsUserId,
        sds_role_profile_id: sds.sdsRoleProfileId,
        person_id: sds.personId,
        scope: scopes.join(" "),
      })
        .setProtectedHeader({ alg: "ES256" })
        .setSubject(id)
        .setIssuer(issuer)
        .setAudience(audience)
        .setIssuedAt()
        .setExpirationTime(lifetime)
        .sign(privateKey),
  };
}

/** A key to sign with, which several processes of one demo may share. */
export const demoKey = async (): Promise<JWK> =>
  exportJWK((await generateKeyPair("ES256", { extractable: true })).privateKey);
