import { type BadInput, CANARY, type Place, query, refusedAs } from "./bad-input.ts";

const REFUSED = refusedAs("UNAUTHENTICATED", 401);
const sends = (
  what: string,
  authorization: (place: Place) => Promise<string | undefined> | string | undefined,
): BadInput => ({
  what,
  send: async (place) => ({
    ...query("{ organisations { totalCount } }"),
    headers: { authorization: await authorization(place) },
  }),
  outcome: REFUSED,
});
const claims = (what: string, changed: object): BadInput =>
  sends(what, async ({ signed }) => `Bearer ${await signed(changed)}`);

const part = (json: object) => Buffer.from(JSON.stringify(json)).toString("base64url");
const soon = Math.floor(Date.now() / 1000) + 3_600;
const parts = (token: string) => token.split(".") as [string, string, string];

export const tokens: readonly BadInput[] = [
  sends("no token", () => undefined),
  sends("nothing", () => ""),
  sends("another scheme", () => `Basic ${CANARY}`),
  sends("a token that is none", () => `Bearer ${CANARY}`),
  sends("a token of dots", () => "Bearer .."),
  sends("a token of two parts", ({ token }) => `Bearer ${parts(token).slice(0, 2).join(".")}`),
  sends("a token with a part too many", ({ token }) => `Bearer ${token}.x`),
  sends("a token whose claims are no JSON", ({ token }) => `Bearer ${parts(token)[0]}.${CANARY}.${parts(token)[2]}`),
  sends("a token whose claims were changed", ({ token }) => {
    const [header, body, signature] = parts(token);
    const changed = { ...JSON.parse(Buffer.from(body, "base64url").toString()), role: "PRIVACY_OFFICER" };
    return `Bearer ${header}.${part(changed)}.${signature}`;
  }),
  sends("a token without a signature", ({ token }) => `Bearer ${part({ alg: "none" })}.${parts(token)[1]}.`),
  sends(
    "a token that says it needs none",
    ({ token }) => `Bearer ${part({ alg: "none" })}.${parts(token)[1]}.${parts(token)[2]}`,
  ),
  sends(
    "a token with the algorithm of another kind of key",
    ({ token }) => `Bearer ${part({ alg: "HS256" })}.${parts(token)[1]}.${parts(token)[2]}`,
  ),
  sends(
    "a token with a key of its own",
    ({ token }) =>
      `Bearer ${part({ alg: "ES256", jwk: { kty: "EC", crv: "P-256", x: "x", y: "y" } })}.${parts(token)[1]}.${parts(token)[2]}`,
  ),
  sends(
    "a token that names where its key is",
    ({ token }) =>
      `Bearer ${part({ alg: "ES256", jku: "https://evil.example/jwks" })}.${parts(token)[1]}.${parts(token)[2]}`,
  ),
  sends("the same token twice", ({ token }) => `Bearer ${token}, Bearer ${token}`),
  sends(
    "a token of a hundred kilobytes of nothing",
    () => `Bearer ${part({ alg: "ES256" })}.${part({ x: "y".repeat(6_000) })}.x`,
  ),
  claims("a token that has expired", { exp: soon - 7_200 }),
  claims("a token that does not count yet", { nbf: soon }),
  claims("a token from elsewhere", { iss: `https://${CANARY}.example` }),
  claims("a token for elsewhere", { aud: CANARY }),
  claims("a token of nobody", { sub: "" }),
  claims("a token in a role that is none", { role: CANARY }),
  claims("a token for no organisation", { ods_code: null }),
  {
    what: "a token for an organisation that is in no directory",
    send: async ({ signed }) => ({
      ...query("{ organisations { totalCount } }"),
      headers: { authorization: `Bearer ${await signed({ ods_code: "Z99999" })}` },
    }),
    outcome: refusedAs("FORBIDDEN", 403),
  },
  {
    what: "a role that the token does not hold",
    send: ({ token }) => ({
      ...query("{ organisations { totalCount } }"),
      headers: { authorization: `Bearer ${token}`, "x-role-profile": CANARY },
    }),
    outcome: refusedAs("FORBIDDEN", 403),
  },
];
