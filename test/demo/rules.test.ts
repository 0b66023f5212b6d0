import { expect, test } from "vitest";
import { type Kind, kinds, type Things } from "../../src/demo/rows.ts";
import type { Decision } from "../../src/kernel/refusal.ts";
import type { Stored } from "../../src/kernel/stored.ts";
import { everything } from "./everything.ts";
import { rulesOf } from "./rules.ts";

const all = everything();
const rules = rulesOf(all);

/** What the rule would have made otherwise than the row has it: what it stamps with its own now is left out. */
const STAMPED = [
  "statusDate",
  "created",
  "lastModified",
  "executionPeriod",
  "recordedDate",
  "issued",
  "authoredOn",
  "notes",
  "statusAt",
  "acknowledgement",
];

const differing = (row: object, made: object): string[] =>
  Object.entries(made).flatMap(([field, value]) =>
    STAMPED.includes(field) || JSON.stringify((row as Record<string, unknown>)[field]) === JSON.stringify(value)
      ? []
      : [field],
  );

test.each(kinds)("every %s of the demo is one that the rules of its room would make", (kind: Kind) => {
  const rule = rules[kind] as (row: Stored<Things[Kind]>) => Decision<Things[Kind]>;
  expect(all[kind].length).toBeGreaterThan(0);
  for (const row of all[kind]) {
    const decision = rule(row);
    expect({ row, refused: "refused" in decision ? decision.refused : [] }).toMatchObject({ refused: [] });
    const made = "accepted" in decision ? decision.accepted : row;
    expect({ row, differing: differing(row, made) }).toMatchObject({ differing: [] });
  }
});
