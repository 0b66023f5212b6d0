import { CONCRETE } from "../snapshot.ts";
import { type NamedAttribute, type PreparedAttribute, rowLists } from "./attribute.ts";
import type { Evaluation } from "./evaluation.ts";
import { countInRuns, inRuns, lowerBound, type Runs, rowsInRuns, runsOf } from "./runs.ts";
import type { SpanBitset } from "./span-bitset.ts";

/** Of the candidates, those that have the attribute at least once: by their rows or by the column, as is less. */
export function holdersAmong(e: Evaluation, attribute: PreparedAttribute, candidates: SpanBitset): SpanBitset {
  const into = e.pool.take();
  if (attribute.reversed) {
    addValues(e, attribute, attribute.value.concepts, into);
    return into.and(candidates);
  }
  const runs = runsOf(candidates);
  const ownRows = rowsAt(e, runs);
  const probed = rowsToProbe(e, attribute);
  e.cost.spend(runs.length + Math.min(ownRows, probed * 4), "comparing the values of an attribute");
  if (ownRows < probed * e.thresholds.rowsPerProbe) {
    addHoldersAt(e, attribute, runs, into);
    return into;
  }
  addHolders(e, attribute, into);
  return into.and(candidates);
}

/** Those of some concepts that have the attribute, by their rows, which lie together. */
function addHoldersAt(e: Evaluation, attribute: PreparedAttribute, runs: Runs, into: SpanBitset): void {
  const { source, type, value } = e.snapshot.attributes;
  const { isOfType, value: test } = attribute;
  forEachRowsAt(e, runs, (from, to) => {
    for (let row = from; row < to; row++) {
      if (isOfType(type[row]!) && test.passes(value[row]!)) into.add(source[row]!);
    }
  });
}

/** The rows of some concepts, as ranges of rows. */
function forEachRowsAt({ snapshot }: Evaluation, runs: Runs, visit: (from: number, to: number) => void): void {
  const { attributes, hierarchySize } = snapshot;
  for (let pair = 0; pair < runs.length; pair += 2) {
    const from = Math.min(runs[pair]!, hierarchySize);
    const to = Math.min(runs[pair + 1]!, hierarchySize);
    visit(attributes.starts[from]!, attributes.starts[to]!);
  }
}

function rowsAt(e: Evaluation, runs: Runs): number {
  let count = runs.length;
  forEachRowsAt(e, runs, (from, to) => {
    count += to - from;
  });
  return count;
}

/** Every concept that has the attribute at least once, by the sorted columns alone. */
function addHolders(e: Evaluation, attribute: PreparedAttribute, into: SpanBitset): void {
  const { source, value } = e.snapshot.attributes;
  const test = attribute.value;
  for (const rows of rowLists(e, attribute)) {
    rowsInRuns(rows, value, test.concepts, (row) => {
      into.add(source[row]!);
    });
    if (!test.concrete) continue;
    for (let at = lowerBound(rows, value, CONCRETE); at < rows.length; at++) {
      if (test.passes(value[rows[at]!]!)) into.add(source[rows[at]!]!);
    }
  }
}

/** About how many rows of the columns match: how far the attribute narrows, and what finding out costs. */
export function rowsToProbe(e: Evaluation, attribute: PreparedAttribute): number {
  const { value } = e.snapshot.attributes;
  const test = attribute.value;
  let count = 0;
  for (const rows of rowLists(e, attribute)) {
    count += countInRuns(rows, value, test.concepts);
    if (test.concrete) count += rows.length - lowerBound(rows, value, CONCRETE);
  }
  return count;
}

/** The concepts that the attribute has for values at these sources: by source or by column, as is less. */
export function addValues(e: Evaluation, { types, isOfType }: NamedAttribute, sources: Runs, into: SpanBitset): void {
  const { attributes } = e.snapshot;
  const { source, type, value } = attributes;
  const lists = Array.from(types, (one) => attributes.rowsOfType(one));
  const inColumns = lists.reduce((sum, rows) => sum + rows.length, 0);
  const atSources = rowsAt(e, sources);
  e.cost.spend(Math.min(inColumns * 4, atSources), "following an attribute");
  if (inColumns * e.thresholds.rowsPerProbe < atSources) {
    for (const rows of lists) {
      for (const row of rows) if (value[row]! < CONCRETE && inRuns(sources, source[row]!)) into.add(value[row]!);
    }
    return;
  }
  forEachRowsAt(e, sources, (from, to) => {
    for (let row = from; row < to; row++) {
      if (value[row]! < CONCRETE && isOfType(type[row]!)) into.add(value[row]!);
    }
  });
}
