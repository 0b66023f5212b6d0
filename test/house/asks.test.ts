import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { buildSchema, parse, validate } from "graphql";
import { expect, test } from "vitest";

const api = buildSchema(readFileSync("schema/api.graphql", "utf8"));

/** What rooms ask of the graph: template literals marked as GraphQL. */
const questions = readdirSync("src", { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts") && !name.startsWith("generated"))
  .flatMap((name) => {
    const text = readFileSync(join("src", name), "utf8");
    return [...text.matchAll(/\/\* GraphQL \*\/ `([^`]*)`/g)].map(([, question]) => ({ name, question: question! }));
  });

test("there are questions, so that the next rule says something", () => {
  expect(questions.length).toBeGreaterThan(0);
});

test.each(questions)("what $name asks of the graph is valid", ({ question }) => {
  expect(validate(api, parse(question)).map(({ message }) => message)).toEqual([]);
});

test("what a room asks of the graph is marked, so that it is checked", () => {
  const unmarked = readdirSync("src/subgraphs", { recursive: true, encoding: "utf8" }).filter(
    (name) => name.endsWith(".ts") && /[^/] `\s*query\b/.test(readFileSync(join("src/subgraphs", name), "utf8")),
  );
  expect(unmarked).toEqual([]);
});
