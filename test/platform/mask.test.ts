import { GraphQLError } from "graphql";
import { describe, expect, test } from "vitest";
import { errorMask } from "../../src/platform/mask.ts";
import { testServer } from "../server.ts";

const CANARY = "9990000018";
const mask = (error: Error) => {
  const reported: unknown[] = [];
  const formatted = errorMask((it) => reported.push(it))(
    new GraphQLError(error.message, { originalError: error }).toJSON(),
    error,
  );
  return { formatted, reported };
};

test("a fault of ours says nothing of what went wrong, and is reported", () => {
  const { formatted, reported } = mask(new Error(`duplicate key value (nhs_number)=(${CANARY})`));
  expect(formatted).toEqual({
    message: "Something went wrong here. It has been recorded.",
    extensions: { code: "INTERNAL_SERVER_ERROR" },
  });
  expect(reported).toHaveLength(1);
});

test("a database that is too busy is the service being unavailable", () => {
  const busy = Object.assign(new Error("canceling statement due to statement timeout"), { code: "57014" });
  expect(mask(busy).formatted.extensions?.code).toBe("SERVICE_UNAVAILABLE");
});

describe("what a caller sent never comes back in an error:", () => {
  const server = testServer();
  const bad: Readonly<Record<string, readonly [string, object]>> = {
    "a variable of the wrong type": [
      "query ($first: Int!) { carePlans(first: $first) { totalCount } }",
      { first: CANARY },
    ],
    "a variable that breaks a scalar's rule": [
      "query ($n: NhsNumber) { patient(by: { nhsNumber: $n }) { id } }",
      { n: `${CANARY}1` },
    ],
    "a literal that breaks a scalar's rule": [`{ patient(by: { nhsNumber: "${CANARY}1" }) { id } }`, {}],
    "a literal of the wrong type": [`{ carePlans(first: "${CANARY}") { totalCount } }`, {}],
    "an enum that does not exist": [
      "query ($f: CarePlanFilter) { carePlans(filter: $f) { totalCount } }",
      { f: { status: [CANARY] } },
    ],
    "an unknown field of an input": [
      "query ($f: CarePlanFilter) { carePlans(filter: $f) { totalCount } }",
      { f: { x: CANARY } },
    ],
    "a comparator that is none": [
      "mutation ($i: CreateGoalInput!) { createGoal(input: $i) { goal { id } } }",
      {
        i: {
          idempotencyKey: "k",
          patientId: "p",
          description: { text: "x" },
          targets: [{ quantity: { comparator: CANARY } }],
        },
      },
    ],
    "a cursor": ["query ($a: String) { carePlans(after: $a) { totalCount nodes { id } } }", { a: CANARY }],
    "an id that is none": ["query ($id: ID!) { carePlan(id: $id) { id } }", { id: CANARY }],
  };
  test.each(Object.entries(bad))("%s", async (_, [query, variables]) => {
    const { world } = await import("../world.ts");
    await world(server.database).catch(() => undefined);
    const caller = await server.as("GP", "A81001");
    const answer = await caller.ask(query, variables);
    expect(answer.status).toBeLessThan(500);
    expect(JSON.stringify(answer)).not.toContain(CANARY);
    expect(server.reported).toEqual([]);
  });
});
