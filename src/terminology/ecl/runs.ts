import type { SpanBitset } from "./span-bitset.ts";

/** Ordinals as ascending, disjoint [start, end) pairs: what a column sorted by value is probed with. */
export type Runs = Uint32Array;

export function runsOf(set: SpanBitset): Runs {
  const pairs: number[] = [];
  let start = set.nextFrom(0);
  while (start !== -1) {
    const end = endOfRun(set, start);
    pairs.push(start, end);
    start = set.nextFrom(end);
  }
  return new Uint32Array(pairs);
}

function endOfRun(set: SpanBitset, start: number): number {
  const { words } = set;
  let at = start >>> 5;
  let clear = ~words[at]! & (-1 << (start & 31));
  while (clear === 0) {
    if (++at >= words.length) return set.size;
    clear = ~words[at]!;
  }
  return Math.min(set.size, (at << 5) + 31 - Math.clz32(clear & -clear));
}

/** What lies between the runs, below a limit. */
export function complementOf(runs: Runs, limit: number): Runs {
  const pairs: number[] = [];
  let start = 0;
  for (let at = 0; at < runs.length; at += 2) {
    if (start < runs[at]!) pairs.push(start, runs[at]!);
    start = runs[at + 1]!;
  }
  if (start < limit) pairs.push(start, limit);
  return new Uint32Array(pairs);
}

export function inRuns(runs: Runs, ordinal: number): boolean {
  let low = 0;
  let high = runs.length >>> 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (runs[middle * 2 + 1]! <= ordinal) low = middle + 1;
    else high = middle;
  }
  return low * 2 < runs.length && runs[low * 2]! <= ordinal;
}

/** Where, in rows sorted by a column, the first at or above a value is. */
export function lowerBound(rows: Uint32Array, column: Uint32Array, value: number, from = 0): number {
  let low = from;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (column[rows[middle]!]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Visits the rows whose value lies in a run; rows are sorted by the column. */
export function rowsInRuns(rows: Uint32Array, column: Uint32Array, runs: Runs, visit: (row: number) => void): void {
  let at = 0;
  const sweep = runs.length * 8 > rows.length;
  const longRuns = runs.length * 32 < rows.length;
  for (let pair = 0; pair < runs.length && at < rows.length; pair += 2) {
    const start = runs[pair]!;
    const end = runs[pair + 1]!;
    if (sweep) while (at < rows.length && column[rows[at]!]! < start) at++;
    else at = lowerBound(rows, column, start, at);
    if (longRuns) {
      for (const to = lowerBound(rows, column, end, at); at < to; at++) visit(rows[at]!);
    } else while (at < rows.length && column[rows[at]!]! < end) visit(rows[at++]!);
  }
}

/** About how many rows `rowsInRuns` would visit: of many runs, some are counted for all. */
export function countInRuns(rows: Uint32Array, column: Uint32Array, runs: Runs): number {
  const step = Math.ceil(runs.length / 128);
  let count = 0;
  for (let pair = 0; pair < runs.length; pair += 2 * step) {
    const from = lowerBound(rows, column, runs[pair]!);
    count += lowerBound(rows, column, runs[pair + 1]!, from) - from;
  }
  return runs.length + count * step;
}
