import type { MemberRows } from "../build/member-rows.ts";
import type { ImageDraft } from "../image/image.ts";
import type { ReleaseRows } from "../rf2/read-release.ts";
import { CONCRETE } from "../snapshot.ts";
import { gather8, gather16, gather32 } from "./gather.ts";
import { groupBy, rowsByKey } from "./grouped.ts";
import type { Numbering } from "./numbering.ts";
import type { TimePool } from "./time-pool.ts";

/** Each table sorted by refset, so that a refset is a run of rows; and for every concept the refsets it is in. */
export function assembleRefsets(draft: ImageDraft, rows: ReleaseRows, numbering: Numbering, times: TimePool): void {
  const refsets = rows.pools.refsets.texts();
  const memberConcepts: Uint32Array[] = [];
  const memberRefsets: Uint32Array[] = [];
  const tables = rows.members.map((table, at) => {
    const name = `members.${at}`;
    const { starts, order } = memberOrder(table, refsets.length, rows.concepts.count, numbering);
    assembleTable(draft, name, table, order, numbering, times);
    const members = activeMembers(table, order, starts, numbering);
    draft.put(`${name}.refsetStarts`, starts);
    draft.put(`${name}.distinct`, members.concepts);
    draft.put(`${name}.distinctStarts`, members.starts);
    memberConcepts.push(members.concepts);
    memberRefsets.push(members.refsets);
    return { kind: table.kind, pattern: table.pattern, fields: table.fieldNames };
  });
  const containing = groupBy(concat(memberConcepts), concat(memberRefsets), rows.concepts.count);
  draft.put("containing.starts", containing.starts);
  draft.put("containing", new Uint16Array(containing.values));
  draft.describe("refsets", refsets);
  draft.describe("tables", tables);
  draft.putTexts("texts", rows.pools.texts.texts);
}

/** By refset, within it by concept, so that the rows of a concept are found by bisection; other components last. */
function memberOrder(table: MemberRows, refsets: number, concepts: number, { ordinalOf }: Numbering) {
  const keys = table.referenced.view().map((cell) => (cell >= CONCRETE ? concepts : ordinalOf[cell]!));
  const byConcept = rowsByKey(keys, concepts + 1).values;
  const byRefset = rowsByKey(gather16(byConcept, table.refset.view()), refsets);
  return { starts: byRefset.starts, order: gather32(byRefset.values, byConcept) };
}

function assembleTable(
  draft: ImageDraft,
  name: string,
  table: MemberRows,
  order: Uint32Array,
  { ordinalOf }: Numbering,
  times: TimePool,
): void {
  const rowTimes = table.ledger.times();
  const cell = (value: number) => (value >= CONCRETE ? value : ordinalOf[value]!);
  draft.put(
    `${name}.referenced`,
    order.map((row) => cell(table.referenced.at(row))),
  );
  draft.put(`${name}.active`, gather8(order, table.active.view()));
  draft.put(`${name}.module`, gather16(order, table.module.view()));
  draft.put(`${name}.time`, gather16(order, times.indexes(rowTimes)));
  for (const [at, field] of table.fields.entries()) {
    const component = table.pattern[at] === "c";
    draft.put(
      `${name}.field.${at}`,
      order.map((row) => (component ? cell(field.at(row)) : field.at(row))),
    );
  }
}

/** Distinct concepts with an active row, ascending, refset by refset. */
function activeMembers(table: MemberRows, order: Uint32Array, refsetStarts: Uint32Array, { ordinalOf }: Numbering) {
  const starts = new Uint32Array(refsetStarts.length);
  const concepts: number[] = [];
  const refsets: number[] = [];
  for (let refset = 0; refset + 1 < refsetStarts.length; refset++) {
    const run = order.subarray(refsetStarts[refset]!, refsetStarts[refset + 1]!);
    const counts = (row: number) => table.active.at(row) === 1 && table.referenced.at(row) < CONCRETE;
    const ordinals = run
      .filter(counts)
      .map((row) => ordinalOf[table.referenced.at(row)]!)
      .sort();
    for (let at = 0; at < ordinals.length; at++) {
      if (at > 0 && ordinals[at] === ordinals[at - 1]) continue;
      concepts.push(ordinals[at]!);
      refsets.push(refset);
    }
    starts[refset + 1] = concepts.length;
  }
  return { starts, concepts: Uint32Array.from(concepts), refsets: Uint32Array.from(refsets) };
}

function concat(parts: readonly Uint32Array[]): Uint32Array {
  const whole = new Uint32Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
