import { exportJWK, generateKeyPair } from "jose";
import { v4 } from "uuid";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Serving, serve } from "../../src/serve.ts";
import { testDatabase } from "../database.ts";
import { world } from "../world.ts";
import { type KeyServer, keyServer, type SigningKey, signingKey } from "./key-server.ts";

const PUBLIC = "https://graph.example";
const AUDIENCE = `${PUBLIC}/oauth2/token`;
let key: SigningKey;
let published: KeyServer;
let urls: readonly string[];
const closing: (() => Promise<unknown>)[] = [];
const servings: Serving[] = [];
const reported: unknown[] = [];

/** Two processes over one database, as behind a balancer. */
beforeAll(async () => {
  const database = await testDatabase();
  await world(database);
  published = await keyServer();
  key = await signingKey("plug-in-1");
  published.publish([key]);
  const { privateKey } = await generateKeyPair("ES256", { extractable: true });
  const application = { clientId: "plug-in", name: "Plug-in", role: "PLUG_IN", organisation: "A81001" } as const;
  const options = {
    database,
    issuers: [],
    demo: false,
    subgraph: null,
    report: (error: unknown) => reported.push(error),
    applications: [{ ...application, scopes: ["directory.read", "free-query"], jwksUri: published.jwksUri }],
    signingKey: { ...(await exportJWK(privateKey)), kid: "own" },
    publicUrl: PUBLIC,
    keyFetching: { cooldownMs: 0 },
  };
  urls = await Promise.all(
    [1, 2].map(async () => {
      const serving = await serve(options);
      servings.push(serving);
      closing.push(() => serving.http.close());
      return serving.http.listen({ host: "127.0.0.1", port: 0 });
    }),
  );
});
afterAll(async () => {
  await Promise.all(closing.map((close) => close()));
  await published.close();
});

const claims = (changed: object = {}) => ({
  iss: "plug-in",
  sub: "plug-in",
  aud: AUDIENCE,
  exp: Math.floor(Date.now() / 1000) + 120,
  jti: v4(),
  ...changed,
});

const form = (client_assertion: string, changed: Record<string, string> = {}) => ({
  grant_type: "client_credentials",
  client_assertion_type: "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
  client_assertion,
  ...changed,
});

const exchange = (body: Record<string, string>, at = 0) =>
  fetch(`${urls[at]}/oauth2/token`, { method: "POST", body: new URLSearchParams(body) });

const ask = (token: string, query: string, at = 0) =>
  fetch(`${urls[at]}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", authorization: `Bearer ${token}` },
    body: JSON.stringify({ query }),
  });

describe("an application", () => {
  test("gets a token for its own signed assertion, which every process accepts", async () => {
    const response = await exchange(form(await key.sign(claims())));
    expect(response.status).toBe(200);
    expect(response.headers.get("cache-control")).toBe("no-store");
    const { access_token, ...rest } = (await response.json()) as { access_token: string };
    expect(rest).toEqual({ token_type: "bearer", expires_in: 300, scope: "directory.read free-query" });
    const answer = await ask(access_token, "{ organisations { totalCount } }", 1);
    expect(await answer.json()).toMatchObject({ data: { organisations: { totalCount: 3 } } });
  });

  test("is granted what it asks for of what it may have, and nothing besides", async () => {
    const asked = async (scope: string) => exchange(form(await key.sign(claims()), { scope }));
    expect(await (await asked("directory.read patients.read")).json()).toMatchObject({ scope: "directory.read" });
    const beyond = await asked("patients.read");
    expect([beyond.status, await beyond.json()]).toEqual([400, { error: "invalid_scope" }]);
  });

  test("uses an assertion once, whichever process it is sent to", async () => {
    const body = form(await key.sign(claims()));
    expect((await exchange(body, 0)).status).toBe(200);
    expect((await exchange(body, 1)).status).toBe(401);
    const atOnce = form(await key.sign(claims()));
    const statuses = await Promise.all([0, 1, 0, 1].map(async (at) => (await exchange(atOnce, at)).status));
    expect(statuses.sort()).toEqual([200, 401, 401, 401]);
  });

  test("may rotate its own keys", async () => {
    const next = await signingKey("plug-in-2");
    published.publish([key, next]);
    expect((await exchange(form(await next.sign(claims())))).status).toBe(200);
  });

  test("publishes nothing of the key with which its tokens are signed but what checks them", async () => {
    const { keys } = (await (await fetch(`${urls[0]}/.well-known/jwks.json`)).json()) as { keys: object[] };
    expect(keys).toHaveLength(1);
    expect(keys[0]).not.toHaveProperty("d");
  });
});

describe("an assertion is refused, always alike, when", () => {
  const seconds = () => Math.floor(Date.now() / 1000);
  const wrong: Readonly<Record<string, () => Promise<string>>> = {
    "it is no token": async () => "nonsense",
    "another key signed it": async () => (await signingKey("plug-in-1")).sign(claims()),
    "it is for another audience": () => key.sign(claims({ aud: PUBLIC })),
    "it names another application": () => key.sign(claims({ iss: "other", sub: "other" })),
    "it speaks for another": () => key.sign(claims({ sub: "other" })),
    "it has no id": () => key.sign(claims({ jti: undefined })),
    "it has expired": () => key.sign(claims({ exp: seconds() - 10 })),
    "it never expires": () => key.sign(claims({ exp: undefined })),
    "it would live too long": () => key.sign(claims({ exp: seconds() + 3_600 })),
    "it does not count yet": () => key.sign(claims({ nbf: seconds() + 60 })),
  };
  test.each(Object.entries(wrong))("%s", async (_, assertion) => {
    const response = await exchange(form(await assertion()));
    expect([response.status, await response.json()]).toEqual([401, { error: "invalid_client" }]);
  });

  test("it is of a type that we do not know", async () => {
    const other = form(await key.sign(claims()), { client_assertion_type: "password" });
    expect((await exchange(other)).status).toBe(401);
  });
});

test("only client credentials are granted", async () => {
  const response = await exchange({ grant_type: "password", username: "a", password: "b" });
  expect([response.status, await response.json()]).toEqual([400, { error: "unsupported_grant_type" }]);
});

test("a server that is no demo has no issuer of its own that signs for anyone", async () => {
  expect(await Promise.all(servings.map(async ({ issuer, tokens }) => [issuer, await tokens()]))).toEqual([
    [null, []],
    [null, []],
  ]);
});

test("nothing in all this was a fault of ours", () => {
  expect(reported).toEqual([]);
});
