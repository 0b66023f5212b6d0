import { describe, expect, test } from "vitest";
import { operations } from "../../../src/cli/bench/operations.ts";
import { bothWays } from "./both-ways.ts";

const world = bothWays(30);
const NETWORK = "U99001";

const idsOf = async (table: string): Promise<string[]> =>
  (await world.database.pool.query<{ id: string }>(`SELECT id FROM ${table} ORDER BY id`)).rows.map(({ id }) => id);

describe("a plan answers as ordinary execution does, and tells of the same patients:", () => {
  test.each(operations.filter(({ document }) => document.startsWith("query")))(
    "$name",
    async ({ document, sample }) => {
      const ask = await world.as(NETWORK);
      for (const variables of await sample(world.database.pool, 30)) {
        const { ordinary, planned, told } = await ask(document, variables);
        expect(world.uncovered).toEqual([]);
        expect(ordinary.errors).toBeUndefined();
        expect(planned?.data).toEqual(ordinary.data);
        expect(told.planned).toEqual(told.ordinary);
      }
    },
  );

  test("for a caller who may not see the patient, too", async () => {
    const ask = await world.as("U99002");
    const [summary] = operations;
    let seen = 0;
    for (const id of await idsOf("patients.patient")) {
      const { ordinary, planned, told } = await ask(summary!.document, { id });
      expect(planned?.data).toEqual(ordinary.data);
      expect(told.planned).toEqual(told.ordinary);
      if (ordinary.data?.patient) seen++;
    }
    expect(seen).toBeLessThan(30);
  });
});
