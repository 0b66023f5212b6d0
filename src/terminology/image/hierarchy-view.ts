import type { Bitset } from "../bitset.ts";
import type { Grouped, Hierarchy } from "../snapshot.ts";
import type { Image } from "./image.ts";

export const groupedIn = (image: Image, name: string): Grouped => ({
  starts: image.u32(`${name}.starts`),
  values: image.u32(name),
});

/** Concepts outside the hierarchy have neither ancestors nor descendants, and are only themselves. */
export function hierarchyOf(image: Image): Hierarchy {
  const parents = groupedIn(image, "hierarchy.parents");
  const intervals = groupedIn(image, "hierarchy.intervals");
  const size = parents.starts.length - 1;

  function isA(ordinal: number, ancestor: number): boolean {
    if (ordinal === ancestor) return true;
    if (ordinal >= size || ancestor >= size) return false;
    const { starts, values } = intervals;
    // Pairs are ascending and disjoint: the last that starts at or before the ordinal is the only one to hold it.
    let low = starts[ancestor]! >>> 1;
    let high = (starts[ancestor + 1]! >>> 1) - 1;
    while (low <= high) {
      const middle = (low + high) >>> 1;
      if (values[middle * 2]! > ordinal) high = middle - 1;
      else if (values[middle * 2 + 1]! <= ordinal) low = middle + 1;
      else return true;
    }
    return false;
  }

  function addDescendantsAndSelf(ordinal: number, into: Bitset): void {
    if (ordinal >= size) {
      into.add(ordinal);
      return;
    }
    const { starts, values } = intervals;
    const end = starts[ordinal + 1]!;
    for (let at = starts[ordinal]!; at < end; at += 2) into.fillRange(values[at]!, values[at + 1]!);
  }

  function addAncestors(ordinal: number, into: Bitset): void {
    if (ordinal >= size) return;
    const seen = new Set<number>();
    const open = [ordinal];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      for (let at = parents.starts[next]!; at < parents.starts[next + 1]!; at++) {
        const parent = parents.values[at]!;
        if (seen.has(parent)) continue;
        seen.add(parent);
        into.add(parent);
        open.push(parent);
      }
    }
  }

  return {
    parents,
    children: groupedIn(image, "hierarchy.children"),
    intervals,
    isA,
    addDescendants(ordinal, into) {
      const held = into.has(ordinal);
      addDescendantsAndSelf(ordinal, into);
      if (!held) into.delete(ordinal);
    },
    addDescendantsAndSelf,
    addAncestors,
    addAncestorsAndSelf(ordinal, into) {
      into.add(ordinal);
      addAncestors(ordinal, into);
    },
  };
}
