import type { ImageDraft } from "../image/image.ts";
import type { ReleaseRows } from "../rf2/read-release.ts";
import { CONCRETE } from "../snapshot.ts";
import { putGrouped } from "./concepts.ts";
import { IS_A } from "./edges.ts";
import { gather16, gather32, select } from "./gather.ts";
import { rowsByKey } from "./grouped.ts";
import type { Numbering } from "./numbering.ts";

/** Rows sorted by source, group, type, value, and their numbers by type and value. */
export function assembleAttributes(draft: ImageDraft, rows: ReleaseRows, numbering: Numbering): void {
  const { ordinalOf, hierarchySize } = numbering;
  const columns = rows.relationships.columns;
  const isA = rows.concepts.ledger.ids.find(IS_A.high, IS_A.low);
  const used = select(
    columns.source.length,
    (at) => columns.inUse[at] === 1 && columns.type[at] !== isA && ordinalOf[columns.source[at]!]! < hierarchySize,
  );
  const source = gather32(used, columns.source).map((index) => ordinalOf[index]!);
  const type = gather32(used, columns.type).map((index) => ordinalOf[index]!);
  const value = gather32(used, columns.value).map((cell) => cellOf(cell, ordinalOf));
  const group = gather16(used, columns.group);

  const bySource = rowsByKey(source, hierarchySize);
  sortRuns(
    bySource.values,
    bySource.starts,
    (a, b) => group[a]! - group[b]! || type[a]! - type[b]! || value[a]! - value[b]!,
  );
  const order = bySource.values;
  const sorted = { type: gather32(order, type), value: gather32(order, value) };
  draft.put("attribute.starts", bySource.starts);
  draft.put("attribute.source", gather32(order, source));
  draft.put("attribute.group", gather16(order, group));
  draft.put("attribute.type", sorted.type);
  draft.put("attribute.value", sorted.value);
  assembleInverse(draft, sorted.type, sorted.value, rows.concepts.count, rows.relationships.concrete.texts.length);
  draft.putTexts("concrete", rows.relationships.concrete.texts);
}

const cellOf = (value: number, ordinalOf: Uint32Array): number => (value >= CONCRETE ? value : ordinalOf[value]!);

function assembleInverse(
  draft: ImageDraft,
  type: Uint32Array,
  value: Uint32Array,
  concepts: number,
  concretes: number,
): void {
  const keys = value.map((it) => (it >= CONCRETE ? concepts + it - CONCRETE : it));
  const byValue = rowsByKey(keys, concepts + concretes).values;
  const types = [...new Set(type)].sort((a, b) => a - b);
  const place = new Map(types.map((it, index) => [it, index]));
  const byType = rowsByKey(
    byValue.map((row) => place.get(type[row]!)!),
    types.length,
  );
  draft.put("attribute.types", Uint32Array.from(types));
  putGrouped(draft, "attribute.byType", { starts: byType.starts, values: byType.values.map((at) => byValue[at]!) });
  draft.put(
    "attribute.byValue",
    byValue.filter((row) => value[row]! < CONCRETE),
  );
}

/** Most concepts have a handful of rows, which insertion sorts fastest. */
export function sortRuns(rows: Uint32Array, starts: Uint32Array, compare: (a: number, b: number) => number): void {
  for (let key = 0; key + 1 < starts.length; key++) {
    const first = starts[key]!;
    const end = starts[key + 1]!;
    if (end - first > 32) {
      rows.subarray(first, end).sort(compare);
      continue;
    }
    for (let at = first + 1; at < end; at++) {
      const row = rows[at]!;
      let hole = at;
      for (; hole > first && compare(rows[hole - 1]!, row) > 0; hole--) rows[hole] = rows[hole - 1]!;
      rows[hole] = row;
    }
  }
}
