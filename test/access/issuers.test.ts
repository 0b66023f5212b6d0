import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { trusted } from "../../src/access/issuers.ts";
import { type Authenticate, authenticator } from "../../src/access/tokens.ts";
import { type KeyServer, keyServer, type SigningKey, signingKey } from "./key-server.ts";

const NOW = new Date("2026-11-22T12:00:00Z");
const seconds = NOW.getTime() / 1000;
const claims = {
  iss: "https://id.example",
  aud: "ccg",
  sub: "u1",
  exp: seconds + 600,
  role: "GP",
  ods_code: "A81001",
};

let published: KeyServer;
let [first, second] = [] as unknown as [SigningKey, SigningKey];
beforeAll(async () => {
  published = await keyServer();
  [first, second] = [await signingKey("first"), await signingKey("second")];
});
afterAll(() => published.close());

let authenticate: Authenticate;
const withKeys = (fetching: { readonly cooldownMs: number; readonly maxAgeMs?: number }): Authenticate =>
  authenticator(
    [trusted({ issuer: claims.iss, audience: claims.aud, jwksUri: published.jwksUri }, fetching)],
    () => NOW,
  );
beforeEach(() => {
  published.publish([first]);
  authenticate = withKeys({ cooldownMs: 0 });
});

const as = async (key: SigningKey, changed: object = {}, headers: object = {}) =>
  authenticate({ authorization: `Bearer ${await key.sign({ ...claims, ...changed })}`, ...headers });
const code = async (attempt: Promise<unknown>) =>
  attempt.then(
    () => "accepted",
    (error) => error.extensions?.code ?? String(error),
  );

describe("an issuer that publishes its keys", () => {
  test("is asked once for the tokens of many", async () => {
    const before = published.asked();
    await Promise.all(["a", "b", "c"].map((sub) => as(first, { sub })));
    expect(published.asked() - before).toBe(1);
  });

  test("may rotate them: a token with the new key counts, and one with the withdrawn key no longer", async () => {
    expect(await code(as(first, { sub: "before" }))).toBe("accepted");
    published.publish([second]);
    expect(await code(as(second))).toBe("accepted");
    expect(await code(as(first, { sub: "after" }))).toBe("UNAUTHENTICATED");
  });

  test("is not asked again and again because strangers send tokens with keys that nobody knows", async () => {
    authenticate = withKeys({ cooldownMs: 60_000 });
    await as(first);
    const before = published.asked();
    for (const sub of ["x", "y", "z"]) expect(await code(as(second, { sub }))).toBe("UNAUTHENTICATED");
    expect(published.asked()).toBe(before);
  });

  test("that is out of order is an outage, and does not make a good token a bad one", async () => {
    published.publish(null);
    expect(await code(as(first))).toBe("SERVICE_UNAVAILABLE");
    published.publish([first]);
    expect(await code(as(first))).toBe("accepted");
  });
});

describe("a token that is signed well is refused when", () => {
  const rsa = () => signingKey("first", "RS512");
  const wrong: Readonly<Record<string, () => Promise<unknown>>> = {
    "it is for another audience": () => as(first, { aud: "elsewhere" }),
    "it is from another issuer": () => as(first, { iss: "https://id.example/" }),
    "it has expired": () => as(first, { exp: seconds - 1 }),
    "it never expires": () => as(first, { exp: undefined }),
    "it does not count yet": () => as(first, { nbf: seconds + 60 }),
    "it names nobody": () => as(first, { sub: undefined }),
    "its role is none of ours": () => as(first, { role: "ADMIN" }),
    "one of its roles is none of ours": () => as(first, { roles: [{ role: "GP", ods_code: "A81001" }, { role: "X" }] }),
    "its roles are no list": () => as(first, { roles: "GP" }),
    "it names no organisation": () => as(first, { ods_code: undefined }),
    "the algorithm is none of ours": async () => as(await rsa()),
    "it is marked with what must be understood and is not": async () =>
      authenticate({ authorization: `Bearer ${await first.sign(claims, { crit: ["x"], x: 1 }).catch(() => "a.b.c")}` }),
  };
  test.each(Object.entries(wrong))("%s", async (_, attempt) => {
    expect(await code(attempt())).toBe("UNAUTHENTICATED");
  });
});

describe("a person with several roles", () => {
  const roles = [
    { role: "GP", ods_code: "A81001", sds_role_profile_id: "555001" },
    { role: "CARE_COORDINATOR", ods_code: "U00001", sds_role_profile_id: "555002" },
  ];

  test("acts in the one that they choose", async () => {
    const several = { roles, sds_user_id: "9001" };
    expect(await as(first, several, { "x-role-profile": "555002" })).toMatchObject({
      role: "CARE_COORDINATOR",
      organisationOdsCode: "U00001",
      sdsUserId: "9001",
      sdsRoleProfileId: "555002",
    });
    expect(await as(first, several, { "x-role-profile": "555001" })).toMatchObject({ role: "GP" });
  });

  test("acts in none without choosing, nor in one that they do not hold", async () => {
    expect(await code(as(first, { roles }))).toBe("FORBIDDEN");
    expect(await code(as(first, { roles }, { "x-role-profile": "555003" }))).toBe("FORBIDDEN");
  });
});

describe("the scopes of a token", () => {
  test("are all that the role has, where it names no family; free queries and imports must be named", async () => {
    const { scopes } = await as(first, { scope: "openid profile" });
    expect([scopes.has("patients.read"), scopes.has("care-plans.write")]).toEqual([true, true]);
    expect([scopes.has("free-query"), scopes.has("fhir.import")]).toEqual([false, false]);
    expect((await as(first, { sub: "u2", scope: "free-query" })).scopes.has("free-query")).toBe(true);
  });

  test("are those that it names, where it names any", async () => {
    const { scopes } = await as(first, { scope: "openid patients.read nonsense.read" });
    expect([...scopes]).toEqual(["patients.read"]);
  });

  test("of an application are those that it was granted, and none where it was granted none", async () => {
    expect([...(await as(first, { client: true })).scopes]).toEqual([]);
  });
});
