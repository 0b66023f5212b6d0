import fc from "fast-check";
import { buildSchema, GraphQLNonNull, type GraphQLObjectType, getOperationAST, parse } from "graphql";
import { describe, expect, test } from "vitest";
import { operations } from "../../src/platform/explorer.ts";
import { sdl } from "../../src/platform/federation/sdl.ts";
import { costEstimator } from "../../src/platform/surface/cost.ts";
import { MAX_COST } from "../../src/platform/surface/cost-limit.ts";
import { readDocuments } from "../../src/platform/surface/documents.ts";
import { ownDocuments } from "../../src/serve.ts";
import { examples } from "../../src/welcome.ts";

const api = buildSchema(sdl("api"));
const cost = (query: string, variables: object = {}): number => {
  const document = parse(query);
  return costEstimator(api)(document, getOperationAST(document)!, variables as Record<string, unknown>);
};

const page = (first: string) => `{ patients(first: ${first}) { nodes { goals(first: ${first}) { nodes { id } } } } }`;

describe("an operation costs as many objects as it may make:", () => {
  test("a page counts as often as it may hold rows, and a page of pages as often as both", () => {
    expect(cost("{ patients(first: 10) { nodes { id } } }")).toBe(20);
    expect(cost(page("10"))).toBe(10 * (1 + 1 + 10 * 2));
  });

  test("the page that is asked for when nothing is said is the schema's", () => {
    expect(cost("{ patients { nodes { id } } }")).toBe(cost("{ patients(first: 20) { nodes { id } } }"));
  });

  test("a size in a variable counts as it is sent, by its default, or else by the schema's", () => {
    const query = "query ($n: Int! = 50) { patients(first: $n) { nodes { id } } }";
    expect(cost(query, { n: 7 })).toBe(cost("{ patients(first: 7) { nodes { id } } }"));
    expect(cost(query)).toBe(cost("{ patients(first: 50) { nodes { id } } }"));
  });

  test("what is no size counts as the largest, and never as less than nothing", () => {
    for (const first of ["-1", "0", "101", "1000000"]) expect(cost(page(first))).toBe(cost(page("100")));
  });

  test("a fragment counts wherever it is used", () => {
    const spread = "{ a: patients(first: 5) { ...p } b: patients(first: 5) { ...p } }";
    expect(cost(`${spread} fragment p on PatientConnection { nodes { id } }`)).toBe(20);
    expect(cost("{ patients(first: 5) { ... on PatientConnection { nodes { id } } } }")).toBe(10);
  });

  test("more of anything never costs less", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100 }), fc.integer({ min: 1, max: 100 }), (a, b) => {
        expect(cost(page(String(Math.max(a, b))))).toBeGreaterThanOrEqual(cost(page(String(Math.min(a, b)))));
      }),
    );
  });
});

test("a page of every list, one in the other, is more than anyone may ask for", () => {
  expect(cost(page("100"))).toBeGreaterThan(MAX_COST);
});

test("our own documents cost a quarter of what is allowed at most", () => {
  const documents = [...readDocuments([ownDocuments]).values(), ...operations(examples)];
  expect(documents.length).toBeGreaterThan(8);
  for (const document of documents) expect(cost(document)).toBeLessThan(MAX_COST / 4);
});

test("every list that is paged by its caller takes `first` and counts with it", () => {
  const objects = Object.values(api.getTypeMap()).filter((type): type is GraphQLObjectType => "getInterfaces" in type);
  const strays = objects.flatMap((type) =>
    Object.values(type.getFields())
      .filter(({ type: of }) => /Connection!?$/.test(String(of)))
      .filter(({ args }) => !args.some(({ name, type: of }) => name === "first" && of instanceof GraphQLNonNull))
      .map((field) => `${type.name}.${field.name}`),
  );
  expect(strays).toEqual([]);
});
