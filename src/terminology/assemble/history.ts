import type { ImageDraft } from "../image/image.ts";
import type { ReleaseRows } from "../rf2/read-release.ts";
import { CONCRETE } from "../snapshot.ts";
import { gather16, gather32 } from "./gather.ts";
import type { Numbering } from "./numbering.ts";

/** Active association rows between concepts of the release: sorted by source, with their numbers by target. */
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
  const bySource = Uint32Array.from(source.keys()).sort((a, b) => source[a]! - source[b]! || a - b);
  const sorted = gather32(bySource, source);
  const targets = gather32(bySource, target);
  draft.put("history.source", sorted);
  draft.put("history.target", targets);
  draft.put("history.refset", gather16(bySource, refset));
  draft.put(
    "history.byTarget",
    Uint32Array.from(sorted.keys()).sort((a, b) => targets[a]! - targets[b]! || a - b),
  );
}
