import type { ImageDraft } from "../image/image.ts";
import type { ReleaseRows } from "../rf2/read-release.ts";
import { CONCRETE } from "../snapshot.ts";
import { putGrouped } from "./concepts.ts";
import { groupBy } from "./grouped.ts";
import type { Numbering } from "./numbering.ts";

/** Active association rows between concepts of the release: by source and, inverted, by target. */
export function assembleHistory(draft: ImageDraft, rows: ReleaseRows, { ordinalOf }: Numbering): void {
  const source: number[] = [];
  const target: number[] = [];
  const refset: number[] = [];
  for (const table of rows.members) {
    const targets = table.fields[table.fieldNames.indexOf("targetComponentId")];
    if (table.kind !== "association" || targets === undefined) continue;
    for (let row = 0; row < table.ledger.count; row++) {
      if (table.active.at(row) === 0 || table.referenced.at(row) >= CONCRETE || targets.at(row) >= CONCRETE) continue;
      source.push(ordinalOf[table.referenced.at(row)]!);
      target.push(ordinalOf[targets.at(row)]!);
      refset.push(table.refset.at(row));
    }
  }
  const numbers = source.map((_, at) => at);
  draft.put("history.source", Uint32Array.from(source));
  draft.put("history.target", Uint32Array.from(target));
  draft.put("history.refset", Uint16Array.from(refset));
  putGrouped(draft, "history.bySource", groupBy(source, numbers, rows.concepts.count));
  putGrouped(draft, "history.byTarget", groupBy(target, numbers, rows.concepts.count));
}
