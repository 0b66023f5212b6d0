import { componentOf } from "../../kernel/sct-id.ts";
import type { Snapshot } from "../snapshot.ts";
import { schemeOf } from "./alternate-identifier.ts";
import type { AltIdentifier, ConceptChoice, EclConceptReference } from "./ast.ts";
import type { BitsetPool } from "./bitset-pool.ts";
import type { ConceptColumns } from "./concept-columns.ts";
import type { CostMeter } from "./cost.ts";
import { evaluateSub } from "./evaluate.ts";
import { placeOf } from "./place.ts";
import { EclRefusal } from "./refusal.ts";
import type { SpanBitset } from "./span-bitset.ts";

/** What one evaluation works with. */
export interface Evaluation {
  readonly snapshot: Snapshot;
  readonly columns: ConceptColumns;
  readonly pool: BitsetPool;
  readonly cost: CostMeter;
  readonly thresholds: Thresholds;
}

/** Where one way to an answer becomes slower than another; the answer is the same. */
export interface Thresholds {
  /** Fewer candidates than this are read one by one; for more, the word index is asked. */
  readonly wordIndex: number;
  /** From fewer concepts than this history is followed one by one; for more, its reference sets are read. */
  readonly historyRows: number;
  /** How many of a concept's own rows, which lie together, are read as fast as one row of a column by value. */
  readonly rowsPerProbe: number;
}

export const DEFAULT_THRESHOLDS: Thresholds = { wordIndex: 50, historyRows: 2000, rowsPerProbe: 5 };

export function ordinalOf({ snapshot }: Evaluation, reference: EclConceptReference): number {
  const ordinal = snapshot.concepts.ordinalOf(reference.conceptId);
  if (ordinal >= 0) return ordinal;
  throw unknownConcept(snapshot, reference);
}

export function unknownConcept(snapshot: Snapshot, reference: EclConceptReference): EclRefusal {
  const id = reference.conceptId;
  const component = componentOf(id);
  if (component !== "concept") {
    const message = `${id} is the id of a ${component ?? "reserved partition"}, not of a concept`;
    return new EclRefusal("NOT_A_CONCEPT", message, placeOf(reference));
  }
  const message = `${id} is not a concept of ${snapshot.release.version}`;
  return new EclRefusal("UNKNOWN_CONCEPT", message, placeOf(reference));
}

export function ordinalOfAlternate({ snapshot }: Evaluation, alternate: AltIdentifier): number {
  const scheme = schemeOf(snapshot, alternate);
  const ordinal = scheme === undefined ? -1 : snapshot.identifiers.find(scheme, alternate.code);
  if (ordinal >= 0) return ordinal;
  const what = `${alternate.schemeAlias}#${alternate.code}`;
  const why = scheme === undefined ? `has no identifiers of a scheme "${alternate.schemeAlias}"` : "does not have it";
  const message = `${what}: ${snapshot.release.version} ${why}`;
  throw new EclRefusal("UNKNOWN_CONCEPT", message, placeOf(alternate));
}

/** The set that a filter's value names; the caller gives it back to the pool. */
export function chosenSet(e: Evaluation, choice: ConceptChoice): SpanBitset {
  if (choice.kind === "subExpressionConstraint") return evaluateSub(e, choice);
  const set = e.pool.take();
  for (const reference of choice.references) set.add(ordinalOf(e, reference));
  return set;
}

/** The ids that a filter's value names. */
export function chosenIds(e: Evaluation, choice: ConceptChoice): ReadonlySet<string> {
  const set = chosenSet(e, choice);
  const ordinals = set.toArray();
  e.pool.give(set);
  e.cost.spend(ordinals.length * 10, "listing the concepts of a filter");
  return new Set(Array.from(ordinals, (ordinal) => e.snapshot.concepts.idOf(ordinal)));
}
