import { expect, test } from "vitest";
import { shaped } from "../../../src/cli/bench/shaped.ts";

const document = `query Q($id: ID!) {
  patient(by: { id: $id }) { id named: names { family } carePlans(first: 1) { nodes { title period { start } } } }
}`;

test("an answer that holds more is brought to what a document asks for, by its aliases", () => {
  const more = {
    patient: {
      id: "1",
      gender: "MALE",
      named: [{ family: "Okafor", given: ["Ada"] }, { given: ["Ben"] }],
      carePlans: { nodes: [{ title: "Home", period: { start: "2026", end: null } }], pageInfo: {} },
    },
  };
  expect(shaped(document, more)).toEqual({
    patient: {
      id: "1",
      named: [{ family: "Okafor" }, { family: null }],
      carePlans: { nodes: [{ title: "Home", period: { start: "2026" } }] },
    },
  });
});

test("what is null or not there stays null, whatever is asked for below it", () => {
  expect(shaped(document, { patient: null })).toEqual({ patient: null });
  expect(shaped(document, { patient: { id: "1", carePlans: { nodes: [] } } })).toEqual({
    patient: { id: "1", named: null, carePlans: { nodes: [] } },
  });
});
