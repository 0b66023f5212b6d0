import type { Refset, RefsetField } from "../snapshot.ts";
import type { HistorySupplement } from "./ast.ts";
import { evaluate } from "./evaluate.ts";
import type { Evaluation } from "./evaluation.ts";
import type { SpanBitset } from "./span-bitset.ts";

const SAME_AS = "900000000000527005";
const REPLACED_BY = "900000000000526001";
const WAS_A = "900000000000528000";
const PARTIALLY_EQUIVALENT_TO = "1186924009";
const HISTORICAL_ASSOCIATION = "900000000000522004";

const PROFILES = {
  minimum: [SAME_AS],
  moderate: [SAME_AS, REPLACED_BY, WAS_A, PARTIALLY_EQUIVALENT_TO],
} as const;

/** Adds the predecessors of the members, one step back. */
export function addHistory(e: Evaluation, supplement: HistorySupplement, set: SpanBitset): void {
  const associations = associationsOf(e, supplement);
  const members = set.count();
  if (members < e.thresholds.historyRows) {
    addFromMembers(e, new Set(associations.map(({ id }) => id)), set);
    return;
  }
  const sources = e.pool.take();
  for (const association of associations) {
    e.cost.spend(association.count * 5, "reading a history reference set");
    addSources(association, set, sources);
  }
  set.or(sources);
  e.pool.give(sources);
}

function associationsOf(e: Evaluation, { historyProfileSuffix, historySubset }: HistorySupplement): Refset[] {
  const { refsets } = e.snapshot;
  if (historyProfileSuffix === "minimum" || historyProfileSuffix === "moderate") {
    return PROFILES[historyProfileSuffix].flatMap((id) => refsets.find(id) ?? []);
  }
  const all = refsets.ids.flatMap((id) => refsets.find(id) ?? []).filter(({ kind }) => kind === "association");
  if (historySubset === undefined) return all.filter((association) => isHistorical(e, association));
  const chosen = evaluate(e, historySubset);
  const associations = all.filter(({ ordinal }) => ordinal >= 0 && chosen.has(ordinal));
  e.pool.give(chosen);
  return associations;
}

const KNOWN: ReadonlySet<string> = new Set(PROFILES.moderate);

/** Below |Historical association reference set|, or one of the four that every release knows by id. */
function isHistorical({ snapshot }: Evaluation, { id, ordinal }: Refset): boolean {
  const top = snapshot.concepts.ordinalOf(HISTORICAL_ASSOCIATION);
  return KNOWN.has(id) || (top >= 0 && ordinal >= 0 && snapshot.hierarchy.isA(ordinal, top));
}

function addFromMembers(e: Evaluation, refsetIds: ReadonlySet<string>, set: SpanBitset): void {
  const members = set.toArray();
  e.cost.spend(members.length * 20, "following history");
  for (const member of members) {
    for (const { refsetId, source } of e.snapshot.history.into(member)) if (refsetIds.has(refsetId)) set.add(source);
  }
}

function addSources(association: Refset, targets: SpanBitset, into: SpanBitset): void {
  const target: RefsetField | undefined = association.field("targetComponentId");
  if (target === undefined) return;
  for (let row = 0; row < association.count; row++) {
    if (!association.isRowActive(row)) continue;
    const source = association.referenced[row]!;
    const ordinal = target.ordinal(row);
    if (source >= 0 && ordinal >= 0 && targets.has(ordinal)) into.add(source);
  }
}
