import type { Grouped } from "../snapshot.ts";
import type { ConstraintOperator } from "./ast.ts";
import type { Evaluation } from "./evaluation.ts";
import type { SpanBitset } from "./span-bitset.ts";

/** Applies an operator to a set; gives a new set and leaves the first as it was. */
export function applyOperator(e: Evaluation, operator: ConstraintOperator, set: SpanBitset): SpanBitset {
  e.cost.spend(set.size >>> 3, "walking the hierarchy");
  const { hierarchy } = e.snapshot;
  const into = e.pool.take();
  switch (operator) {
    case "descendantOf":
      return eachUncovered(e, set, into, (ordinal) => hierarchy.addDescendants(ordinal, into));
    case "descendantOrSelfOf":
      return eachUncovered(e, set, into, (ordinal) => hierarchy.addDescendantsAndSelf(ordinal, into)).or(set);
    case "childOf":
      return addNeighbours(e, hierarchy.children, set, into);
    case "childOrSelfOf":
      return addNeighbours(e, hierarchy.children, set, into).or(set);
    case "ancestorOf":
      return addAncestors(e, set, into);
    case "ancestorOrSelfOf":
      return addAncestors(e, set, into).or(set);
    case "parentOf":
      return addNeighbours(e, hierarchy.parents, set, into);
    case "parentOrSelfOf":
      return addNeighbours(e, hierarchy.parents, set, into).or(set);
    case "top":
      return top(e, set, into);
    case "bottom":
      return bottom(e, set, into);
  }
}

/** The same for one concept, added to a set that may have members. */
export function addByOperator(e: Evaluation, operator: ConstraintOperator, ordinal: number, into: SpanBitset): void {
  if (isOutside(e, ordinal)) {
    if (SELF.has(operator)) into.add(ordinal);
    return;
  }
  const { hierarchy } = e.snapshot;
  switch (operator) {
    case "descendantOf":
      hierarchy.addDescendants(ordinal, into);
      break;
    case "descendantOrSelfOf":
      hierarchy.addDescendantsAndSelf(ordinal, into);
      break;
    case "childOrSelfOf":
      into.add(ordinal);
      neighbours(hierarchy.children, ordinal, into);
      break;
    case "childOf":
      neighbours(hierarchy.children, ordinal, into);
      break;
    case "ancestorOf":
      hierarchy.addAncestors(ordinal, into);
      break;
    case "ancestorOrSelfOf":
      hierarchy.addAncestorsAndSelf(ordinal, into);
      break;
    case "parentOrSelfOf":
      into.add(ordinal);
      neighbours(hierarchy.parents, ordinal, into);
      break;
    case "parentOf":
      neighbours(hierarchy.parents, ordinal, into);
      break;
    case "top":
    case "bottom":
      into.add(ordinal);
  }
}

const SELF: ReadonlySet<ConstraintOperator> = new Set([
  "descendantOrSelfOf",
  "childOrSelfOf",
  "ancestorOrSelfOf",
  "parentOrSelfOf",
  "top",
  "bottom",
]);

/** Inactive concepts have no place in the hierarchy: they are their own self and nobody's relative. */
const isOutside = (e: Evaluation, ordinal: number): boolean => ordinal >= e.snapshot.hierarchySize;

/** A concept already in the set has its descendants in the set too, and need not add them again. */
function eachUncovered(e: Evaluation, set: SpanBitset, into: SpanBitset, add: (ordinal: number) => void): SpanBitset {
  const { hierarchySize } = e.snapshot;
  set.forEach((ordinal) => {
    if (ordinal >= hierarchySize || into.has(ordinal)) return;
    e.cost.spend(20, "adding descendants");
    add(ordinal);
  });
  return into;
}

function addNeighbours(e: Evaluation, edges: Grouped, set: SpanBitset, into: SpanBitset): SpanBitset {
  const { hierarchySize } = e.snapshot;
  set.forEach((ordinal) => {
    if (ordinal < hierarchySize) neighbours(edges, ordinal, into);
  });
  return into;
}

function neighbours({ starts, values }: Grouped, ordinal: number, into: SpanBitset): void {
  for (let at = starts[ordinal]!; at < starts[ordinal + 1]!; at++) into.add(values[at]!);
}

/** A concept in `into` has its ancestors there too, so that every edge is walked once. */
function addAncestors(e: Evaluation, set: SpanBitset, into: SpanBitset): SpanBitset {
  const { hierarchySize, hierarchy } = e.snapshot;
  const { starts, values } = hierarchy.parents;
  e.cost.spend(set.count() * 20, "walking up the hierarchy");
  const waiting: number[] = [];
  set.forEach((ordinal) => {
    if (ordinal < hierarchySize) waiting.push(ordinal);
    for (let child = waiting.pop(); child !== undefined; child = waiting.pop()) {
      for (let at = starts[child]!; at < starts[child + 1]!; at++) {
        const parent = values[at]!;
        if (into.has(parent)) continue;
        into.add(parent);
        waiting.push(parent);
      }
    }
  });
  return into;
}

/** Those with no ancestor in the set. */
function top(e: Evaluation, set: SpanBitset, into: SpanBitset): SpanBitset {
  const below = e.pool.take();
  eachUncovered(e, set, below, (ordinal) => e.snapshot.hierarchy.addDescendants(ordinal, below));
  into.copyFrom(set).andNot(below);
  e.pool.give(below);
  return into;
}

/** Those with no descendant in the set. */
function bottom(e: Evaluation, set: SpanBitset, into: SpanBitset): SpanBitset {
  const { hierarchySize, hierarchy } = e.snapshot;
  const { starts, values } = hierarchy.intervals;
  set.forEach((ordinal) => {
    if (ordinal >= hierarchySize) {
      into.add(ordinal);
      return;
    }
    for (let at = starts[ordinal]!; at < starts[ordinal + 1]!; at += 2) {
      const start = values[at]!;
      const end = values[at + 1]!;
      const self = start <= ordinal && ordinal < end;
      if (set.intersectsRange(start, self ? ordinal : end)) return;
      if (self && set.intersectsRange(ordinal + 1, end)) return;
    }
    into.add(ordinal);
  });
  return into;
}
