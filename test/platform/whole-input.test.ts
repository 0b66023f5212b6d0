import { expect, test } from "vitest";
import { wholeInput } from "../../src/platform/graph/whole-input.ts";

test("a value that says nothing is no value", () => {
  expect(wholeInput({ period: { start: null, end: null }, title: "x" }, false)).toEqual({ period: null, title: "x" });
});

test("empty parts of a list are left out, and the list stays", () => {
  const names = [
    { family: null, given: [] },
    { family: "Okafor", given: [] },
  ];
  expect(wholeInput({ names, notes: [] }, false)).toEqual({ names: [{ family: "Okafor", given: [] }], notes: [] });
});

test("false and zero say something", () => {
  expect(wholeInput({ value: { preferred: false }, amount: { value: 0 } }, false)).toEqual({
    value: { preferred: false },
    amount: { value: 0 },
  });
});
