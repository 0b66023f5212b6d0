import type { Grouped } from "../snapshot.ts";

/** Values under their keys 0 .. count - 1, each group in order of arrival: a counting sort. */
export function groupBy(keys: ArrayLike<number>, values: ArrayLike<number>, count: number): Grouped {
  const starts = startsOf(keys, count);
  const next = starts.slice();
  const grouped = new Uint32Array(keys.length);
  for (let at = 0; at < keys.length; at++) grouped[next[keys[at]!]!++] = values[at]!;
  return { starts, values: grouped };
}

/** Row numbers in order of their keys, rows of equal key in their own order. */
export function rowsByKey(keys: ArrayLike<number>, count: number): Grouped {
  const starts = startsOf(keys, count);
  const next = starts.slice();
  const rows = new Uint32Array(keys.length);
  for (let at = 0; at < keys.length; at++) rows[next[keys[at]!]!++] = at;
  return { starts, values: rows };
}

function startsOf(keys: ArrayLike<number>, count: number): Uint32Array {
  const starts = new Uint32Array(count + 1);
  for (let at = 0; at < keys.length; at++) starts[keys[at]! + 1]!++;
  for (let key = 0; key < count; key++) starts[key + 1]! += starts[key]!;
  return starts;
}
