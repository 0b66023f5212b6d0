import type { ImageDraft } from "../image/image.ts";
import type { ReleaseRows } from "../rf2/read-release.ts";
import { sortRuns } from "./attributes.ts";
import { rowsByKey } from "./grouped.ts";
import { idOrder } from "./id-order.ts";
import type { Numbering } from "./numbering.ts";
import { assembleSearch } from "./search.ts";
import { assembleTerms, termOrder } from "./terms.ts";
import type { TimePool } from "./time-pool.ts";

/** Descriptions under their concepts, those of one concept in byte order of their terms. */
export function assembleDescriptions(
  draft: ImageDraft,
  rows: ReleaseRows,
  numbering: Numbering,
  times: TimePool,
): void {
  const { descriptions } = rows;
  const columns = descriptions.columns;
  const concept = columns.concept.map((index) => numbering.ordinalOf[index]!);
  const byConcept = rowsByKey(concept, rows.concepts.count);
  const order = byConcept.values;
  sortRuns(order, byConcept.starts, termOrder(descriptions));
  const { ids } = descriptions.ledger;
  const rowTimes = descriptions.ledger.times();
  const high = order.map((row) => ids.high()[row]!);
  const low = order.map((row) => ids.low()[row]!);
  const indexOf = new Uint32Array(order.length);
  for (const [index, row] of order.entries()) indexOf[row] = index;

  draft.put("description.starts", byConcept.starts);
  draft.put(
    "description.concept",
    order.map((row) => concept[row]!),
  );
  draft.put("description.high", high);
  draft.put("description.low", low);
  draft.put(
    "description.byId",
    idOrder(high, low, (h, l) => indexOf[ids.find(h, l)]!),
  );
  draft.put(
    "description.flags",
    Uint8Array.from(order, (row) => columns.flags[row]!),
  );
  draft.put(
    "description.language",
    Uint8Array.from(order, (row) => columns.language[row]!),
  );
  draft.put(
    "description.module",
    Uint16Array.from(order, (row) => columns.module[row]!),
  );
  draft.put(
    "description.time",
    Uint16Array.from(order, (row) => times.add(rowTimes[row]!)),
  );
  draft.describe("languages", rows.pools.languages.texts);
  assembleTerms(draft, descriptions, order, byConcept.starts);
  assembleDialects(draft, rows, indexOf);
  assembleSearch(draft, descriptions, order);
}

/** Two bits a description for each language reference set: 1 acceptable, 2 preferred. */
function assembleDialects(draft: ImageDraft, { language }: ReleaseRows, indexOf: Uint32Array): void {
  const dialects = language.dialects.texts();
  const { description, dialect, acceptability } = language.columns;
  const packed = dialects.map(() => new Uint8Array(Math.ceil(indexOf.length / 4)));
  for (let row = 0; row < description.length; row++) {
    const index = indexOf[description[row]!]!;
    const cells = packed[dialect[row]!]!;
    const shift = (index & 3) * 2;
    const held = (cells[index >>> 2]! >>> shift) & 3;
    // Rows of other ids may repeat a description: an active row counts, and preferred above acceptable.
    if (acceptability[row]! > held) {
      cells[index >>> 2] = (cells[index >>> 2]! & ~(3 << shift)) | (acceptability[row]! << shift);
    }
  }
  draft.describe("dialects", dialects);
  for (const [at, cells] of packed.entries()) draft.put(`dialect.${dialects[at]}`, cells);
}
