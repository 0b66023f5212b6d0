import { coding, SNOMED } from "../../../kernel/coding.ts";
import { fault } from "../../../platform/faults.ts";
import type { AnalyticsContext } from "../analytics.context.ts";
import type { CountRequest, ShownCell } from "./count.ts";
import { shown } from "./disclosure.ts";

const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;
/** Ten years. */
const MOST_MONTHS = 120;

const monthsIn = ({ from, to }: CountRequest): number => {
  const [[y1, m1], [y2, m2]] = [from, to].map((it) => it.split("-").map(Number)) as [
    [number, number],
    [number, number],
  ];
  return (y2 - y1) * 12 + (m2 - m1) + 1;
};

function checked(request: CountRequest): CountRequest {
  for (const name of ["from", "to"] as const)
    if (!MONTH.test(request[name])) throw fault("BAD_USER_INPUT", `\`${name}\` must be a month: 2026-11`, name);
  const months = monthsIn(request);
  if (months < 1 || months > MOST_MONTHS)
    throw fault("BAD_USER_INPUT", `\`to\` must be from \`from\` on, and within ${MOST_MONTHS} months of it`, "to");
  return request;
}

/** The sum of what is shown, by value. */
function totalsOf(cells: readonly ShownCell[]) {
  const totals = new Map<string, { value: string; count: number; isWhole: boolean }>();
  for (const { value, count } of cells) {
    const total = totals.get(value) ?? { value, count: 0, isWhole: true };
    totals.set(value, { value, count: total.count + (count ?? 0), isWhole: total.isWhole && count !== null });
  }
  return [...totals.values()];
}

export const countResolvers = {
  Query: {
    counts: async (_: unknown, { input }: { input: CountRequest }, { loaders }: AnalyticsContext) => {
      const cells = shown(await loaders.counts.load(checked(input)));
      const codingOf = (value: string) => (input.by === "CODE" && value !== "" ? coding(SNOMED, value, null) : null);
      const withCoding = <It extends { readonly value: string }>(it: It) => ({ ...it, coding: codingOf(it.value) });
      return { ...input, cells: cells.map(withCoding), totals: totalsOf(cells).map(withCoding) };
    },
  },
};
