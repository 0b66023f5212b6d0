import { longs } from "../build/column.ts";
import type { ReleaseRows } from "../rf2/read-release.ts";
import type { Grouped } from "../snapshot.ts";
import { cycleFault, type Edges } from "./edges.ts";

const ROOT = { high: 0, low: 138875005 };
const UNSEEN = 0xffff_ffff;

export interface Numbering {
  /** By concept index. */
  readonly ordinalOf: Uint32Array;
  /** By ordinal. */
  readonly indexOf: Uint32Array;
  readonly hierarchySize: number;
  readonly intervals: Grouped;
}

/**
 * Depth-first preorder over the first parent found. The descendants of a concept are then its own run of ordinals,
 * and those runs of its children that an earlier visit numbered: intervals in place of a closure.
 */
export function numberConcepts(rows: ReleaseRows, edges: Edges, order: Uint32Array): Numbering {
  const walk = new PreorderWalk(rows, edges);
  const root = rows.concepts.ledger.ids.find(ROOT.high, ROOT.low);
  const rooted = root !== -1 && rows.concepts.isActive(root);
  if (rooted) walk.from(root);
  const underRoot = walk.next;
  const hasParents = (index: number) => edges.parents.starts[index] !== edges.parents.starts[index + 1];
  for (const index of order) if (rows.concepts.isActive(index) && !hasParents(index)) walk.from(index);
  // Whatever is left has parents and yet nothing on top of it: a cycle, which the walk names.
  for (const index of order) if (rows.concepts.isActive(index)) walk.from(index);
  // A subset may hold active concepts that no is-a joins to the root: they are outside, like inactive ones.
  const hierarchySize = rooted ? underRoot : walk.next;
  for (const index of order) if (!rows.concepts.isActive(index)) walk.ordinalOf[index] = walk.next++;
  const indexOf = new Uint32Array(order.length);
  for (const [index, ordinal] of walk.ordinalOf.entries()) indexOf[ordinal] = index;
  return { ordinalOf: walk.ordinalOf, indexOf, hierarchySize, intervals: walk.intervals(hierarchySize) };
}

class PreorderWalk {
  next = 0;
  readonly ordinalOf: Uint32Array;
  readonly #rows: ReleaseRows;
  readonly #edges: Edges;
  readonly #finished: Uint8Array;
  /** By ordinal: where its [start, end) pairs begin in `#pairs`, and how many numbers they are. */
  readonly #firstPair: Uint32Array;
  readonly #pairLength: Uint32Array;
  readonly #pairs = longs(1 << 16);

  constructor(rows: ReleaseRows, edges: Edges) {
    const count = rows.concepts.count;
    this.#rows = rows;
    this.#edges = edges;
    this.ordinalOf = new Uint32Array(count).fill(UNSEEN);
    this.#finished = new Uint8Array(count);
    this.#firstPair = new Uint32Array(count);
    this.#pairLength = new Uint32Array(count);
  }

  from(start: number): void {
    if (this.ordinalOf[start] !== UNSEEN) return;
    const { starts, values } = this.#edges.children;
    const path = [start];
    const cursor = [starts[start]!];
    this.ordinalOf[start] = this.next++;
    while (path.length > 0) {
      const concept = path.at(-1)!;
      const at = cursor[cursor.length - 1]!++;
      if (at === starts[concept + 1]) {
        this.#finish(concept);
        path.pop();
        cursor.pop();
        continue;
      }
      const child = values[at]!;
      if (this.ordinalOf[child] === UNSEEN) {
        this.ordinalOf[child] = this.next++;
        path.push(child);
        cursor.push(starts[child]!);
      } else if (this.#finished[child] === 0) {
        throw cycleFault(this.#rows, child, concept);
      }
    }
  }

  intervals(hierarchySize: number): Grouped {
    const starts = new Uint32Array(hierarchySize + 1);
    const values = new Uint32Array(this.#pairs.length);
    const pairs = this.#pairs.view();
    for (let ordinal = 0; ordinal < hierarchySize; ordinal++) {
      const first = this.#firstPair[ordinal]!;
      const length = this.#pairLength[ordinal]!;
      values.set(pairs.subarray(first, first + length), starts[ordinal]!);
      starts[ordinal + 1] = starts[ordinal]! + length;
    }
    return { starts, values };
  }

  /** All children are finished: their runs that lie before this concept's own join it. */
  #finish(concept: number): void {
    const ordinal = this.ordinalOf[concept]!;
    this.#finished[concept] = 1;
    this.#firstPair[ordinal] = this.#pairs.length;
    for (const [start, end] of merged(this.#earlierRuns(concept, ordinal))) {
      this.#pairs.push(start);
      this.#pairs.push(end);
    }
    this.#pairs.push(ordinal);
    this.#pairs.push(this.next);
    this.#pairLength[ordinal] = this.#pairs.length - this.#firstPair[ordinal]!;
  }

  #earlierRuns(concept: number, ordinal: number): [number, number][] {
    const { starts, values } = this.#edges.children;
    const runs: [number, number][] = [];
    for (let at = starts[concept]!; at < starts[concept + 1]!; at++) {
      const child = this.ordinalOf[values[at]!]!;
      const first = this.#firstPair[child]!;
      for (let pair = first; pair < first + this.#pairLength[child]!; pair += 2) {
        const start = this.#pairs.at(pair);
        if (start >= ordinal) break;
        runs.push([start, this.#pairs.at(pair + 1)]);
      }
    }
    return runs;
  }
}

function merged(runs: [number, number][]): [number, number][] {
  if (runs.length < 2) return runs;
  runs.sort((a, b) => a[0] - b[0]);
  const joined: [number, number][] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last !== undefined && run[0] <= last[1]) last[1] = Math.max(last[1], run[1]);
    else joined.push(run);
  }
  return joined;
}
