import type { Refset, RefsetField } from "../snapshot.ts";
import type { ExpressionConstraint, MemberOf, SubExpressionConstraint } from "./ast.ts";
import { evaluate } from "./evaluate.ts";
import { type Evaluation, ordinalOfAlternate, unknownConcept } from "./evaluation.ts";
import { type RowTest, rowTest } from "./member-filters.ts";
import { placeOf } from "./place.ts";
import { EclRefusal } from "./refusal.ts";
import type { SpanBitset } from "./span-bitset.ts";

/** The concepts that active rows of the refsets refer to, or that the chosen fields hold: a new set. */
export function membersOf(
  e: Evaluation,
  memberOf: MemberOf,
  sub: SubExpressionConstraint,
  within?: SpanBitset,
): SpanBitset {
  const refsets = refsetsOf(e, sub.focus);
  const filters = sub.memberFilterConstraints ?? [];
  const fields = memberOf.refsetFieldNameSet;
  if (fields !== undefined) {
    const tests = filters.map((filter) => rowTest(e, filter, refsets));
    return fieldValues(e, refsets, fields, tests.length > 0 ? tests : [rowTest(e, undefined, refsets)]);
  }
  const members = e.pool.take();
  if (filters.length === 0) {
    for (const refset of refsets) addMembers(refset.members, members, within);
    return members;
  }
  const [first, ...rest] = filters.map((filter) => referencedBy(e, refsets, rowTest(e, filter, refsets)));
  members.or(first!);
  for (const other of rest) members.and(other);
  e.pool.give(first!, ...rest);
  return members;
}

/** Members ascend, so that only those in the span of the wider set need be looked at. */
function addMembers(ordinals: Uint32Array, into: SpanBitset, within?: SpanBitset): void {
  const [low, high] = within?.span ?? [0, Math.ceil(into.size / 32)];
  const end = firstAtOrAbove(ordinals, high * 32);
  for (let at = firstAtOrAbove(ordinals, low * 32); at < end; at++) into.add(ordinals[at]!);
}

function firstAtOrAbove(ordinals: Uint32Array, wanted: number): number {
  let low = 0;
  let high = ordinals.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (ordinals[middle]! < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

function referencedBy(e: Evaluation, refsets: readonly Refset[], passes: RowTest): SpanBitset {
  const into = e.pool.take();
  for (const refset of refsets) {
    e.cost.spend(refset.count * 10, "reading the rows of a reference set");
    const { referenced } = refset;
    for (let row = 0; row < refset.count; row++) {
      const ordinal = referenced[row]!;
      if (ordinal >= 0 && passes(refset, row)) into.add(ordinal);
    }
  }
  return into;
}

const REFERENCED = "referencedComponentId";

/** A row passes if it passes every filter; only columns that hold components can yield concepts. */
function fieldValues(
  e: Evaluation,
  refsets: readonly Refset[],
  names: readonly string[] | "*",
  tests: readonly RowTest[],
): SpanBitset {
  const into = e.pool.take();
  let yielding = refsets.length === 0;
  for (const refset of refsets) {
    const fields = names === "*" ? refset.fields : names.flatMap((name) => refset.field(name) ?? []);
    const components = fields.filter(({ kind }) => kind === "component");
    const own = names === "*" || names.includes(REFERENCED);
    if (components.length === 0 && !own) continue;
    yielding = true;
    e.cost.spend(refset.count * 10, "reading the rows of a reference set");
    for (let row = 0; row < refset.count; row++) {
      if (!tests.every((passes) => passes(refset, row))) continue;
      if (own && refset.referenced[row]! >= 0) into.add(refset.referenced[row]!);
      addConcepts(components, row, into);
    }
  }
  if (yielding || names === "*") return into;
  const message = `${refsets.map(({ id }) => id).join(", ")}: no field of ${names.join(", ")} holds concepts`;
  throw new EclRefusal("ECL_REFUSED", message);
}

function addConcepts(fields: readonly RefsetField[], row: number, into: SpanBitset): void {
  for (const field of fields) {
    const ordinal = field.ordinal(row);
    if (ordinal >= 0) into.add(ordinal);
  }
}

function refsetsOf(e: Evaluation, focus: SubExpressionConstraint["focus"]): readonly Refset[] {
  const { refsets } = e.snapshot;
  if (focus.kind === "eclConceptReference") return namedRefset(e, focus);
  const all = refsets.ids.flatMap((id) => refsets.find(id) ?? []);
  if (focus.kind === "wildCard") return all;
  const chosen =
    focus.kind === "altIdentifier"
      ? e.pool.take().add(ordinalOfAlternate(e, focus))
      : evaluate(e, focus as ExpressionConstraint);
  const found = all.filter(({ ordinal }) => ordinal >= 0 && chosen.has(ordinal));
  e.pool.give(chosen);
  return found;
}

type Reference = Extract<SubExpressionConstraint["focus"], { kind: "eclConceptReference" }>;

/** A concept that is no refset has no members; a refset without rows is missing from the release, and that is said. */
function namedRefset({ snapshot }: Evaluation, reference: Reference): readonly Refset[] {
  const { refsets, concepts, release } = snapshot;
  const id = reference.conceptId;
  const refset = refsets.find(id);
  if (refset?.kind === "language") {
    const message = `${id} is a language reference set: its members are descriptions, not concepts`;
    throw new EclRefusal("ECL_REFUSED", message, placeOf(reference));
  }
  if (refset !== undefined) return [refset];
  const ordinal = concepts.ordinalOf(id);
  if (ordinal >= 0 && !isRefset(snapshot, ordinal)) return [];
  if (ordinal < 0) {
    const unknown = unknownConcept(snapshot, reference);
    if (unknown.reason !== "UNKNOWN_CONCEPT") throw unknown;
  }
  const message = `${release.version} has no reference set ${id}`;
  throw new EclRefusal("UNKNOWN_REFSET", message, placeOf(reference));
}

const REFERENCE_SET = "900000000000455006";

function isRefset({ concepts, hierarchy }: Evaluation["snapshot"], ordinal: number): boolean {
  const top = concepts.ordinalOf(REFERENCE_SET);
  return top >= 0 && hierarchy.isA(ordinal, top);
}
