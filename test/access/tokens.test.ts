import { exportJWK, generateKeyPair, SignJWT } from "jose";
import { describe, expect, test } from "vitest";
import { testServer } from "../server.ts";
import { world } from "../world.ts";

const server = testServer();
const QUERY = JSON.stringify({ query: "{ organisations { totalCount } }" });
const claims = { name: "x", role: "GP", ods_code: "A81001" };
const { issuer, audience } = { issuer: "urn:care-coordination-graph:demo", audience: "care-coordination-graph" };

type Key = Awaited<ReturnType<typeof generateKeyPair>>["privateKey"];
const forged = async (sign: (jwt: SignJWT) => SignJWT, key?: Key) =>
  sign(
    new SignJWT(claims)
      .setProtectedHeader({ alg: "ES256" })
      .setSubject("x")
      .setIssuer(issuer)
      .setAudience(audience)
      .setExpirationTime("1h"),
  ).sign(key ?? (await generateKeyPair("ES256")).privateKey);

const none = (part: object) => Buffer.from(JSON.stringify(part)).toString("base64url");
const soon = Math.floor(Date.now() / 1000) + 3600;
const full = { ...claims, sub: "x", iss: issuer, aud: audience, exp: soon };

const bad: Readonly<Record<string, () => Promise<string | undefined>>> = {
  "no token": async () => undefined,
  "a token that is no token": async () => "Bearer nonsense",
  "another scheme": async () => "Basic YTpi",
  "another key": async () => `Bearer ${await forged((jwt) => jwt)}`,
  "another issuer": async () => `Bearer ${await forged((jwt) => jwt.setIssuer("https://elsewhere.example"))}`,
  "no signature": async () => `Bearer ${none({ alg: "none" })}.${none(full)}.`,
  "an unsigned token with a made-up signature": async () => `Bearer ${none({ alg: "none" })}.${none(full)}.abc`,
  "a symmetric algorithm keyed with the public key": async () => {
    const { publicKey } = await generateKeyPair("ES256", { extractable: true });
    const secret = new TextEncoder().encode(JSON.stringify(await exportJWK(publicKey)));
    const jwt = new SignJWT(claims).setProtectedHeader({ alg: "HS256" }).setSubject("x").setIssuer(issuer);
    return `Bearer ${await jwt.setAudience(audience).setExpirationTime("1h").sign(secret)}`;
  },
  "an expired token": async () => `Bearer ${await server.issuer.sign(actor, "-1m")}`,
};
const actor = { kind: "USER", id: "x", name: "x", role: "GP", organisationOdsCode: "A81001" } as const;

describe("a request is refused, always alike, with", () => {
  test.each(Object.entries(bad))("%s", async (_, header) => {
    await world(server.database).catch(() => undefined);
    const authorization = await header();
    const response = await server.post(QUERY, authorization === undefined ? {} : { authorization });
    expect(response.status).toBe(401);
    expect(await response.json()).toEqual({
      errors: [
        {
          message: "A valid token is needed: send `authorization: Bearer <token>`.",
          extensions: { code: "UNAUTHENTICATED" },
        },
      ],
    });
  });
});

test("a token of the issuer is accepted", async () => {
  const response = await server.post(QUERY, { authorization: `Bearer ${await server.issuer.sign(actor)}` });
  expect(response.status).toBe(200);
});

test("someone whose organisation is not in the directory sees nothing at all", async () => {
  const stranger = await server.as("GP", "Z99999");
  const { status, errors } = await stranger.ask("{ organisations { totalCount } }");
  expect(status).toBe(403);
  expect(errors).toMatchObject([{ extensions: { code: "FORBIDDEN" } }]);
});
