import { expect, test } from "vitest";
import { benchOptions } from "../../../src/cli/bench/options.ts";

const names = (all: readonly { readonly name: string }[]) => all.map(({ name }) => name);

test("the limit runs whatever is chosen, and names are written without their commas", () => {
  const { contenders, operations } = benchOptions([
    "--contenders",
    "ours-one-wall-no-audit,postgraphile-5",
    "--operations",
    "mdt-list",
  ]);
  expect(names(contenders)).toEqual(["limit", "ours, one wall, no audit", "PostGraphile 5"]);
  expect(names(operations)).toEqual(["MDT list"]);
});

test("a name that there is not is refused, with those that there are", () => {
  expect(() => benchOptions(["--contenders", "ourz"])).toThrow(/There is no "ourz"\. There are: ours, .*the-usual-way/);
  expect(() => benchOptions(["--operations", "mdt"])).toThrow(/There is no "mdt"\. There are: .*mdt-list/);
});

test("a quick run takes one load, a whole one four", () => {
  expect(benchOptions(["--quick"])).toMatchObject({ patients: 5_000, connections: [32] });
  expect(benchOptions([])).toMatchObject({ patients: 50_000, connections: [1, 32, 100, 500] });
});
