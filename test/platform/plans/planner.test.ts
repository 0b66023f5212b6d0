import { buildSchema, getOperationAST, parse } from "graphql";
import type { Pool } from "pg";
import { expect, test } from "vitest";
import { declared } from "../../../src/platform/graph/declaration.ts";
import { planner } from "../../../src/platform/plans/planner.ts";
import { table, text } from "../../../src/platform/table.ts";

interface Thing {
  readonly id: string;
  readonly name: string;
}

const ThingTable = table<Thing>("things.thing", () => "true", { name: text });
const schema = buildSchema("type Query { thing(id: ID!): Thing } type Thing { id: ID! name: String! secret: String }");
schema.getQueryType()!.getFields().thing!.resolve = declared(
  { kind: "one", of: null, by: { id: "thingById" } },
  () => null,
);
const scope = { viewer: "00000000-0000-4000-8000-000000000000" };
const id = "00000000-0000-4000-8000-000000000001";

/** A planner over a pool that answers every key with the same, and notes how many keys each statement had. */
function planning(options: { readonly after: number; readonly registered?: ReadonlySet<string> }) {
  const batches: number[] = [];
  const pool = {
    query: async (query: { readonly values?: unknown[]; readonly _values?: unknown[]; readonly text: string }) => {
      const keys = (query.values ?? query._values ?? [])[0] as unknown[];
      batches.push(keys.length);
      return { rows: keys.map((_, at) => ({ place: at + 1, answer: `{"thing":null}`, about: "" })) };
    },
  } as unknown as Pool;
  const plan = planner({
    schema,
    pool,
    readOf: () => ({ kind: "one", table: ThingTable, where: "t.id = k.key::uuid" }),
    homeOf: () => null,
    ...options,
  });
  const documents = new Map<string, ReturnType<typeof parse>>();
  const ask = (source: string) => {
    const document = documents.get(source) ?? parse(source);
    documents.set(source, document);
    return plan({ source, document, operation: getOperationAST(document)!, variables: { id }, context: {}, scope });
  };
  return { ask, batches };
}

const document = "query ($id: ID!) { thing(id: $id) { id name } }";

test("requests of a tick for one document cost one statement, in batches of sixteen at most", async () => {
  const { ask, batches } = planning({ after: 0 });
  await Promise.all(Array.from({ length: 40 }, () => ask(document)));
  expect(batches).toEqual([16, 16, 8]);
});

test("a document gets a plan when it comes again, and at once where it is registered", async () => {
  const free = planning({ after: 2 });
  const answers = [await free.ask(document), await free.ask(document), await free.ask(document)];
  expect(answers.map((it) => it !== null)).toEqual([false, false, true]);
  expect(await planning({ after: 2, registered: new Set([document]) }).ask(document)).toEqual({
    text: `{"thing":null}`,
  });
});

test("documents that anyone may write get so many statements and no more; registered ones always", async () => {
  const registered = "query ($id: ID!) { certain: thing(id: $id) { name } }";
  const { ask } = planning({ after: 0, registered: new Set([registered]) });
  const free = Array.from({ length: 201 }, (_, at) => `query ($id: ID!) { a${at}: thing(id: $id) { name } }`);
  const planned: boolean[] = [];
  for (const source of free) planned.push((await ask(source)) !== null);
  expect(planned.filter(Boolean)).toHaveLength(200);
  expect(planned.at(-1)).toBe(false);
  expect(await ask(registered)).not.toBeNull();
});
