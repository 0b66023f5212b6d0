import { graphql } from "graphql";
import { describe, expect, test } from "vitest";
import { compose } from "../../src/platform/federation/compose.ts";
import { EntityReference, entity } from "../../src/platform/federation/entity.ts";
import { oneProcessSchema } from "../../src/platform/federation/one-process.ts";
import { ownership } from "../../src/platform/federation/ownership.ts";
import type { ResolverMap } from "../../src/platform/federation/resolvers.ts";

const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@external", "@requires"])`;
const people = `${link} type Query { person(id: ID!): Person }
  type Person @key(fields: "id") { id: ID! birthDate: String name: String friend: Person }`;
const services = `${link} type Query { service: Service } type Service @key(fields: "id") { id: ID! keyWorker: Person }
  type Person @key(fields: "id") { id: ID! birthDate: String @external ageGroup: String @requires(fields: "birthDate") }`;

const rows: Record<string, { id: string; birthDate: string; name: string; friendId: string }> = {
  a: { id: "a", birthDate: "1941-05-02", name: "Ada", friendId: "b" },
  b: { id: "b", birthDate: "2020-01-01", name: "Ben", friendId: "gone" },
};
let lookups: string[] = [];
const find = (id: string) => {
  lookups.push(id);
  return rows[id] ?? null;
};

const composed = compose([
  { name: "people", sdl: people },
  { name: "services", sdl: services },
]);
const peopleResolvers = {
  Query: { person: (_: unknown, { id }: { id: string }) => find(id) },
  Person: {
    __resolveReference: ({ id }: { id: string }) => find(id),
    friend: ({ friendId }: { friendId: string }) => entity("Person", friendId),
  },
} as unknown as ResolverMap;
const servicesResolvers = {
  Query: { service: () => ({ id: "s", keyWorker: entity("Person", "a") }) },
  Person: { ageGroup: ({ birthDate }: { birthDate: string }) => (birthDate < "2000" ? "adult" : "child") },
} as unknown as ResolverMap;
const owners = ownership(composed.supergraph);
const schema = oneProcessSchema({ api: composed.api, owners }, [
  { name: "people", resolvers: peopleResolvers },
  { name: "services", resolvers: servicesResolvers },
]);

const ask = async (source: string) => {
  lookups = [];
  return JSON.parse(JSON.stringify(await graphql({ schema, source })));
};

describe("the composed schema in one process", () => {
  test("completes a stub in the room that owns the entity", async () => {
    expect(await ask("{ service { keyWorker { id name } } }")).toEqual({
      data: { service: { keyWorker: { id: "a", name: "Ada" } } },
    });
  });

  test("does not look an entity up when only its key is asked for", async () => {
    expect(await ask("{ service { keyWorker { id } } }")).toEqual({ data: { service: { keyWorker: { id: "a" } } } });
    expect(lookups).toEqual([]);
  });

  test("fetches first what @requires names, whether the parent is a stub or whole", async () => {
    expect(await ask("{ service { keyWorker { ageGroup } } }")).toEqual({
      data: { service: { keyWorker: { ageGroup: "adult" } } },
    });
    expect(await ask(`{ person(id: "b") { ageGroup } }`)).toEqual({ data: { person: { ageGroup: "child" } } });
  });

  test("gives no fields to an entity that its room does not find", async () => {
    expect(await ask(`{ person(id: "b") { friend { id name } } }`)).toEqual({
      data: { person: { friend: { id: "gone", name: null } } },
    });
  });

  test("takes who owns a field from the composition, not from a list", () => {
    const person = owners.get("Person")!;
    expect([...person.get("name")!.rooms]).toEqual(["people"]);
    expect([...person.get("ageGroup")!.rooms]).toEqual(["services"]);
    expect(person.get("ageGroup")!.requires.get("services")).toBe("birthDate");
  });
});

test("subgraphs that do not fit together are refused with every reason", () => {
  const broken = `${link} type Query { person(id: ID!): Person } type Person @key(fields: "nope") { id: ID! }`;
  expect(() => compose([{ name: "people", sdl: broken }])).toThrow(/do not compose[\s\S]*nope/);
});

test("a stub is told from a row by what it is, not by the fields that it happens to have", () => {
  expect(entity("Person", "a")).toBeInstanceOf(EntityReference);
  expect(rows.a).not.toBeInstanceOf(EntityReference);
});
