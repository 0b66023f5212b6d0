import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, expect, test } from "vitest";
import { fillDemo } from "../../src/fill-demo.ts";
import { operations } from "../../src/platform/explorer.ts";
import { serve } from "../../src/serve.ts";
import { examples } from "../../src/welcome.ts";
import { testDatabase } from "../database.ts";

const reported: unknown[] = [];
let http: FastifyInstance;
let ask: (query: string) => Promise<{ data: Record<string, object | null>; errors?: unknown }>;

beforeAll(async () => {
  const database = await testDatabase();
  await fillDemo(database, { patients: 40, seed: 1, day: new Date().toISOString().slice(0, 10) });
  const report = (error: unknown) => reported.push(error);
  const serving = await serve({ database, issuers: [], demo: true, subgraph: null, report });
  http = serving.http;
  ask = async (query) => {
    const headers = { authorization: `Bearer ${(await serving.tokens())[0]?.token}` };
    return (await http.inject({ method: "POST", url: "/graphql", headers, payload: { query } })).json();
  };
});
afterAll(() => http?.close());

/** Every list of a page that came back empty, by the path to it. */
const emptyPages = (value: unknown, path = ""): string[] =>
  typeof value !== "object" || value === null
    ? []
    : Object.entries(value).flatMap(([name, inner]) =>
        name === "nodes" && Array.isArray(inner) && inner.length === 0 ? [path] : emptyPages(inner, `${path}.${name}`),
      );

test.each(operations(examples).map((query) => [/\b(?:query|mutation) (\w+)/.exec(query)?.[1], query] as const))(
  "%s runs as it is on the demo, and has something to show",
  async (_, query) => {
    const { data, errors } = await ask(query);
    expect(errors).toBeUndefined();
    expect(Object.values(data)).not.toContain(null);
    expect(emptyPages(data)).toEqual([]);
    expect(reported).toEqual([]);
  },
);

test("an activity recorded by the same example again is the same one", async () => {
  const record = operations(examples).find((query) => query.includes("mutation"))!;
  const [first, second] = [await ask(record), await ask(record)];
  expect(first.data.recordActivity).toMatchObject({ errors: [], activity: { version: 1 } });
  expect(second).toEqual(first);
});
