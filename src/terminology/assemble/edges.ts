import { Rf2Fault } from "../rf2/fault.ts";
import type { ReleaseRows } from "../rf2/read-release.ts";
import type { Grouped } from "../snapshot.ts";
import { gather32, select } from "./gather.ts";
import { groupBy } from "./grouped.ts";

export const IS_A = { high: 0, low: 116680003 };

/** The is-a edges in use, as concept indexes in order of arrival. */
export interface Edges {
  readonly parents: Grouped;
  /** In order of the children's ids, so that the same release numbers its concepts the same way. */
  readonly children: Grouped;
}

export function isAEdges({ concepts, relationships }: ReleaseRows, order: Uint32Array): Edges {
  const { source, type, value, inUse } = relationships.columns;
  const isA = concepts.ledger.ids.find(IS_A.high, IS_A.low);
  const rows = select(source.length, (row) => inUse[row] === 1 && type[row] === isA);
  const parents = groupBy(gather32(rows, source), gather32(rows, value), concepts.count);
  return { parents, children: invert(parents, order) };
}

function invert(parents: Grouped, order: Uint32Array): Grouped {
  const keys = new Uint32Array(parents.values.length);
  const values = new Uint32Array(parents.values.length);
  let length = 0;
  for (const child of order) {
    for (let at = parents.starts[child]!; at < parents.starts[child + 1]!; at++) {
      keys[length] = parents.values[at]!;
      values[length++] = child;
    }
  }
  return groupBy(keys, values, order.length);
}

/** Names the is-a row that closes a cycle. */
export function cycleFault({ concepts, relationships, files }: ReleaseRows, child: number, parent: number): Rf2Fault {
  const { source, type, value, inUse, row, file } = relationships.columns;
  const isA = concepts.ledger.ids.find(IS_A.high, IS_A.low);
  const closes = (at: number) => source[at] === child && value[at] === parent && type[at] === isA && inUse[at] === 1;
  const at = source.findIndex((_, index) => closes(index));
  const ids = concepts.ledger.ids;
  const path = files[file[at]!]?.file.path ?? "";
  const problem = `${ids.text(child)} is-a ${ids.text(parent)}, which is a descendant of it: a cycle`;
  return new Rf2Fault("cycle", path, row[at] ?? null, problem);
}
