import { fillSlots, slotsFor } from "../image/id-slots.ts";
import type { ImageDraft } from "../image/image.ts";
import type { ReleaseRows } from "../rf2/read-release.ts";
import type { Grouped } from "../snapshot.ts";
import type { Edges } from "./edges.ts";
import { gather8, gather16, gather32 } from "./gather.ts";
import { groupBy } from "./grouped.ts";
import type { Numbering } from "./numbering.ts";
import type { TimePool } from "./time-pool.ts";

export function assembleConcepts(
  draft: ImageDraft,
  { concepts }: ReleaseRows,
  { indexOf }: Numbering,
  times: TimePool,
) {
  const { ids } = concepts.ledger;
  const high = gather32(indexOf, ids.high());
  const low = gather32(indexOf, ids.low());
  const rowTimes = concepts.ledger.times();
  const { flags, modules } = concepts;
  draft.put("concept.high", high);
  draft.put("concept.low", low);
  draft.put("concept.slots", fillSlots(high, low, slotsFor(high.length)));
  draft.put("concept.flags", gather8(indexOf, flags));
  draft.put("concept.module", gather16(indexOf, modules));
  draft.put("concept.time", gather16(indexOf, times.indexes(rowTimes)));
}

export function assembleHierarchy(draft: ImageDraft, edges: Edges, numbering: Numbering): void {
  const parents = inOrdinals(edges.parents, numbering);
  putGrouped(draft, "hierarchy.parents", parents);
  putGrouped(draft, "hierarchy.children", inverted(parents, numbering.hierarchySize));
  putGrouped(draft, "hierarchy.intervals", numbering.intervals);
}

export function putGrouped(draft: ImageDraft, name: string, grouped: Grouped): void {
  draft.put(`${name}.starts`, grouped.starts);
  draft.put(name, grouped.values);
}

/** Parents ascending, and once each: a release may state the same is-a twice. */
function inOrdinals({ starts, values }: Grouped, { indexOf, ordinalOf, hierarchySize }: Numbering): Grouped {
  const parentStarts = new Uint32Array(hierarchySize + 1);
  const parents = new Uint32Array(values.length);
  let length = 0;
  for (let ordinal = 0; ordinal < hierarchySize; ordinal++) {
    const index = indexOf[ordinal]!;
    const above = values.slice(starts[index]!, starts[index + 1]!).map((parent) => ordinalOf[parent]!);
    const own = above.filter((parent) => parent < hierarchySize).sort();
    for (let at = 0; at < own.length; at++) if (at === 0 || own[at] !== own[at - 1]) parents[length++] = own[at]!;
    parentStarts[ordinal + 1] = length;
  }
  return { starts: parentStarts, values: parents.slice(0, length) };
}

function inverted({ starts, values }: Grouped, count: number): Grouped {
  const child = new Uint32Array(values.length);
  for (let ordinal = 0; ordinal < count; ordinal++) child.fill(ordinal, starts[ordinal]!, starts[ordinal + 1]!);
  return groupBy(values, child, count);
}
