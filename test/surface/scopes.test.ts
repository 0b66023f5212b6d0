import { buildSchema, parse } from "graphql";
import { beforeAll, describe, expect, test } from "vitest";
import { scopesNeeded } from "../../src/access/scope-check.ts";
import { families, opens } from "../../src/access/scopes.ts";
import { ownership } from "../../src/platform/federation/ownership.ts";
import { sdl } from "../../src/platform/federation/sdl.ts";
import { rooms } from "../../src/subgraphs.ts";
import { testServer } from "../server.ts";
import { world } from "../world.ts";

const api = buildSchema(sdl("api"));
const owners = ownership(sdl("supergraph"));
const needed = (query: string) => [...scopesNeeded(api, owners)(parse(query))].sort();

describe("every field of the root belongs to a family:", () => {
  const roots = [api.getQueryType()!, api.getMutationType()!].flatMap((type) =>
    Object.keys(type.getFields()).map((field) => ({ type: type.name, field })),
  );
  test.each(roots)("$type.$field", ({ type, field }) => {
    const owning = [...owners.get(type)!.get(field)!.rooms];
    expect(owning).toHaveLength(1);
    expect(families[owning[0]!]).toBeDefined();
  });
});

test("every room has its families, and there is none of no room", () => {
  expect(Object.keys(families).filter((room) => !rooms.some(({ name }) => name === room))).toEqual(
    ["analytics", "caseloads"].filter((room) => !rooms.some(({ name }) => name === room)),
  );
  expect(rooms.map(({ name }) => name).filter((name) => !(name in families))).toEqual([]);
});

describe("a document needs", () => {
  test("the family of every room whose fields it touches, however deep", () => {
    expect(needed("{ patients { nodes { displayName carePlans { nodes { title } } } } }")).toEqual([
      "care-plans.read",
      "patients.read",
    ]);
  });

  test("no family for the key that leads to another room's entity", () => {
    expect(needed("query ($id: ID!) { carePlan(id: $id) { id patient { id } } }")).toEqual(["care-plans.read"]);
    expect(needed("query ($id: ID!) { carePlan(id: $id) { patient { nhsNumber } } }")).toContain("patients.read");
  });

  test("what a fragment touches, also one in another's place", () => {
    const query =
      "{ patients { nodes { ...f } } } fragment f on Patient { ... on Patient { referrals { totalCount } } }";
    expect(needed(query)).toContain("referrals.read");
  });

  test("the family of writes for a mutation, and for what it gives back that of reads, which writing opens", () => {
    const mutation = "mutation ($i: CreateCarePlanInput!) { createCarePlan(input: $i) { carePlan { title } } }";
    expect(needed(mutation)).toEqual(["care-plans.read", "care-plans.write"]);
    expect(opens(new Set(["care-plans.write"]), "care-plans.read")).toBe(true);
    expect(opens(new Set(["care-plans.read"]), "care-plans.write")).toBe(false);
    expect(opens(new Set(), "care-plans.read")).toBe(false);
  });

  test("free queries, to read the schema itself", () => {
    expect(needed("{ __schema { types { name } } }")).toEqual(["free-query"]);
    expect(needed('{ __type(name: "Patient") { name } }')).toEqual(["free-query"]);
    expect(needed("{ __typename }")).toEqual([]);
  });
});

describe("over HTTP", () => {
  const server = testServer();
  beforeAll(() => world(server.database));
  const actor = {
    kind: "APPLICATION",
    id: "app",
    name: "app",
    role: "PLUG_IN",
    organisationOdsCode: "A81001",
  } as const;
  const ask = async (query: string, scopes: readonly string[]) => {
    const authorization = `Bearer ${await server.issuer.sign(actor, "1h", scopes)}`;
    const response = await server.post(JSON.stringify({ query }), { authorization });
    return { status: response.status, text: await response.text() };
  };

  test("an application reads what it was granted", async () => {
    const { status, text } = await ask("{ organisations { totalCount } }", ["free-query", "directory.read"]);
    expect([status, text]).toEqual([200, expect.stringContaining('"totalCount":3')]);
  });

  test("and nothing besides, and nothing at all without a grant", async () => {
    for (const scopes of [["free-query", "directory.read"], ["free-query"]]) {
      const { status, text } = await ask("{ patients { totalCount } }", scopes);
      expect([status, text]).toEqual([403, expect.stringContaining("patients.read")]);
    }
  });

  test("introspection is for those who may ask freely", async () => {
    expect((await ask("{ __schema { queryType { name } } }", ["directory.read"])).status).toBe(403);
    expect((await ask("{ __schema { queryType { name } } }", ["free-query"])).status).toBe(200);
  });

  test("a field that is not there is not answered with the names of those that are", async () => {
    const { text } = await ask("{ patint { id } }", ["free-query"]);
    expect(text).not.toContain("patient");
  });
});
