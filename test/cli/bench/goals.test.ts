import { expect, test } from "vitest";
import { type Figure, figure } from "../../../src/cli/bench/figure.ts";
import { goals } from "../../../src/cli/bench/goals.ts";

const round = (requests: number, p99: number, faults = 0) => ({
  requests,
  seconds: 2,
  p50: p99 / 2,
  p99,
  faults,
  nodeCpu: 100,
  postgresCpu: null,
});

const measured = (contender: string, connections: number, perSecond: number, p99: number): Figure =>
  figure({ operation: "patient summary", connections, contender }, [round(perSecond * 2, p99)]);

test("a figure is the median of its rounds, and of what is known of them; errors are no answers", () => {
  const what = { operation: "patient summary", connections: 32, contender: "ours" };
  expect(figure(what, [round(30, 4), round(10, 8, 10), round(20, 6)])).toEqual({
    ...what,
    perSecond: 10,
    p50: 3,
    p99: 6,
    faults: 10 / 70,
    nodeCpu: 100,
    postgresCpu: null,
  });
});

test("a goal is judged under its own load, and left out where that was not measured", () => {
  const table = goals([
    measured("limit", 32, 1_000, 30),
    measured("ours", 32, 1_100, 20),
    measured("ours, one wall, no audit", 32, 1_500, 20),
    measured("limit", 500, 1_000, 500),
    measured("ours", 500, 1_200, 350),
  ]);
  const lines = table.split("\n").slice(2);
  expect(lines.map((line) => line.split(" | ").slice(1).join(" ").replace(" |", ""))).toEqual([
    "≥ 1.5 1.5 met",
    "≥ 1.2 1.1 not met",
    "≤ 0.6 0.70 not met",
    "≥ 1 1.1 met",
  ]);
});
