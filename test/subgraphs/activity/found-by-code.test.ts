import { beforeAll, expect, test } from "vitest";
import { type Caller, testServer } from "../../server.ts";
import { write } from "../entities.ts";
import { practice } from "../practice.ts";

const server = testServer({ subgraph: "activity" });
let coordinator: Caller;
/** From the oldest to the newest. */
const made: string[] = [];

const CALL = { code: "185317003" };
const VISIT = { code: "439708006" };
const TALK = { system: "https://elm.example/codes", code: "talk" };

beforeAll(async () => {
  const elm = await practice(server.database, "A11111");
  coordinator = await server.as("CARE_COORDINATOR", "A11111");
  const patientId = await elm.patient();
  for (const [at, codings, status] of [
    ["2026-11-01", [CALL], "COMPLETED"],
    ["2026-11-02", [TALK, CALL], "IN_PROGRESS"],
    ["2026-11-03", [VISIT], "COMPLETED"],
    ["2026-11-04", [CALL, TALK, CALL], "PLANNED"],
    ["2026-11-05", [VISIT, TALK], "COMPLETED"],
  ] as const) {
    const input = { patientId, code: { codings }, status, occurredAt: at };
    made.push((await write(coordinator, "recordActivity", "activity { id }", input)).activity.id);
  }
});

/** Which of them a filter finds, page by page, and how many it says that there are. */
async function found(filter: object, first: number): Promise<readonly [readonly number[], number]> {
  const places: number[] = [];
  for (let after: string | null = null; ; ) {
    const { data, errors } = await coordinator.ask(
      `query ($filter: ActivityFilter, $first: Int!, $after: String) {
         activities(filter: $filter, first: $first, after: $after) {
           nodes { id } totalCount pageInfo { hasNextPage endCursor } } }`,
      { filter, first, after },
    );
    expect(errors).toBeUndefined();
    const { nodes, totalCount, pageInfo } = data.activities;
    places.push(...nodes.map(({ id }: { id: string }) => made.indexOf(id)));
    if (!pageInfo.hasNextPage) return [places, totalCount];
    after = pageInfo.endCursor;
  }
}

test.each([
  [{ code: "185317003" }, [3, 1, 0]],
  [{ code: "439708006" }, [4, 2]],
  [{ code: "talk" }, [4, 3, 1]],
  [{ code: "run" }, []],
  [{ status: ["PLANNED", "COMPLETED", "PLANNED"] }, [4, 3, 2, 0]],
  [{ code: "185317003", status: ["IN_PROGRESS", "COMPLETED"] }, [1, 0]],
  [{ code: "185317003", from: "2026-11-02" }, [3, 1]],
  [{ code: "talk", contactMode: "VIDEO" }, []],
])("what has a code, first or further, is found by it once and newest first: %j", async (filter, expected) => {
  for (const first of [1, 2, 20]) expect(await found(filter, first)).toEqual([expected, expected.length]);
});
