import type { ImageDraft } from "../image/image.ts";
import type { ReleaseRows } from "../rf2/read-release.ts";
import type { Numbering } from "./numbering.ts";

/** Sorted by scheme and identifier, so that one is found by bisection. */
export function assembleIdentifiers(draft: ImageDraft, { identifiers }: ReleaseRows, { ordinalOf }: Numbering): void {
  const rows = identifiers.active();
  draft.describe("identifierSchemes", [...new Set(rows.map(({ scheme }) => scheme))]);
  draft.putTexts(
    "identifier",
    rows.map(({ scheme, identifier }) => `${scheme}#${identifier}`),
  );
  draft.put(
    "identifier.concept",
    Uint32Array.from(rows, ({ concept }) => ordinalOf[concept]!),
  );
}
