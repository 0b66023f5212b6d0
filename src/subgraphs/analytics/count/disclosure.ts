import type { Cell, ShownCell } from "./count.ts";

/** NHS England's rule for counts of people: 1 to 7 are not shown, and the rest are rounded to 5. */
const LEAST = 8;
const ROUNDED_TO = 5;

const rounded = (n: number): number => Math.round(n / ROUNDED_TO) * ROUNDED_TO;

/**
 * Counts as they may leave. In a month where one value alone is too small to show, the smallest of the others is not
 * shown either: the month's own count would else tell what was left out. Sums over months are made of what is shown,
 * so that no two questions can be subtracted to tell a month that is not.
 */
export function shown(cells: readonly Cell[]): readonly ShownCell[] {
  const months = new Map<string, Cell[]>();
  for (const cell of cells) if (cell.n > 0) months.set(cell.month, [...(months.get(cell.month) ?? []), cell]);
  return [...months.values()].flatMap((month) => {
    const hidden = new Set(month.filter(({ n }) => n < LEAST));
    if (hidden.size === 1 && month.length > 1) {
      hidden.add(month.filter((cell) => !hidden.has(cell)).reduce((least, cell) => (cell.n < least.n ? cell : least)));
    }
    return month.map((cell) => ({
      month: cell.month,
      value: cell.value,
      count: hidden.has(cell) ? null : rounded(cell.n),
    }));
  });
}
