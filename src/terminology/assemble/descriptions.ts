import type { ImageDraft } from "../image/image.ts";
import type { ReleaseRows } from "../rf2/read-release.ts";
import { sortRuns } from "./attributes.ts";
import { gather8, gather16, gather32 } from "./gather.ts";
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
  const high = gather32(order, ids.high());
  const low = gather32(order, ids.low());
  const indexOf = new Uint32Array(order.length);
  for (let index = 0; index < order.length; index++) indexOf[order[index]!] = index;

  draft.put("description.starts", byConcept.starts);
  draft.put("description.concept", gather32(order, concept));
  draft.put("description.high", high);
  draft.put("description.low", low);
  draft.put(
    "description.byId",
    idOrder(high, low, (h, l) => indexOf[ids.find(h, l)]!),
  );
  draft.put("description.flags", gather8(order, columns.flags));
  draft.put("description.module", gather16(order, columns.module));
  draft.put("description.time", gather16(order, times.indexes(rowTimes)));
  draft.describe("languages", rows.pools.languages.texts);
  if (rows.pools.languages.texts.length > 1) draft.put("description.language", gather8(order, columns.language));
  assembleTerms(draft, descriptions, order, byConcept.starts);
  assembleDialects(draft, rows, indexOf);
  rows.language.drop();
  assembleSearch(draft, descriptions, order);
  descriptions.drop();
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
