import type { Snapshot } from "../snapshot.ts";
import type { Association, ConceptSummary, MapTarget } from "../terminology.ts";
import type { GbTerms } from "./gb-terms.ts";
import { associationName } from "./replacements.ts";

/** A reference set whose own concept the release lacks still has its id. */
function refsetSummary(snapshot: Snapshot, terms: GbTerms, id: string): ConceptSummary {
  const ordinal = snapshot.concepts.ordinalOf(id);
  const display = associationName(id) ?? id;
  return ordinal === -1 ? { id, display, fsn: display, active: true } : terms.summary(ordinal);
}

export function refsetsOf(snapshot: Snapshot, terms: GbTerms, ordinal: number): ConceptSummary[] {
  return snapshot.refsets.containing(ordinal).map(({ id }) => refsetSummary(snapshot, terms, id));
}

export function associationsOf(snapshot: Snapshot, terms: GbTerms, ordinal: number): Association[] {
  return snapshot.history.of(ordinal).map(({ refsetId, target }) => ({
    refset: refsetSummary(snapshot, terms, refsetId),
    target: terms.summary(target),
  }));
}

/** Active rows of the map reference sets that hold the concept, or of the one named. */
export function mapTargetsOf(snapshot: Snapshot, ordinal: number, mapRefsetId: string | undefined): MapTarget[] {
  const maps = snapshot.refsets
    .containing(ordinal)
    .filter(({ id, kind }) => kind === "map" && (mapRefsetId === undefined || id === mapRefsetId));
  return maps.flatMap((map) => {
    const target = map.field("mapTarget");
    if (target === undefined) return [];
    const found: MapTarget[] = [];
    for (let row = firstRowOf(map.referenced, ordinal); map.referenced[row] === ordinal; row++) {
      if (!map.isRowActive(row)) continue;
      const columns = Object.fromEntries(map.fields.map((field) => [field.name, field.text(row)]));
      found.push({ refsetId: map.id, target: target.text(row), columns });
    }
    return found;
  });
}

/** Rows are sorted by concept, and those of other components, -1, come last. */
function firstRowOf(referenced: Int32Array, ordinal: number): number {
  let low = 0;
  for (let high = referenced.length; low < high; ) {
    const middle = (low + high) >>> 1;
    if (referenced[middle]! >>> 0 < ordinal) low = middle + 1;
    else high = middle;
  }
  return low;
}
