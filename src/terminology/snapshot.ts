import type { Bitset } from "./bitset.ts";

/**
 * One immutable release in memory, as plain columns.
 *
 * A concept is its ordinal. Active concepts under the root take 0 .. hierarchySize - 1 in depth-first preorder;
 * inactive ones, and any that no is-a joins to the root, follow up to size - 1 without parents or attributes. Absent is -1 where a number is
 * returned. Effective times are yyyymmdd as a number, 0 where the release leaves it empty.
 */
export interface Snapshot {
  readonly release: ReleaseInfo;
  readonly size: number;
  readonly hierarchySize: number;
  readonly concepts: Concepts;
  readonly hierarchy: Hierarchy;
  readonly attributes: Attributes;
  readonly concrete: ConcreteValues;
  readonly refsets: Refsets;
  readonly history: History;
  readonly descriptions: Descriptions;
  readonly identifiers: Identifiers;
}

export interface ReleaseInfo {
  /** Names these rows for ever: edition, version and a digest of the files. */
  readonly id: string;
  /** `http://snomed.info/sct/<module>/version/<yyyymmdd>` */
  readonly version: string;
  readonly loadedAt: string;
}

export interface Concepts {
  ordinalOf(id: string): number;
  idOf(ordinal: number): string;
  isActive(ordinal: number): boolean;
  /** Sufficiently defined, as against primitive. */
  isDefined(ordinal: number): boolean;
  definitionStatusId(ordinal: number): string;
  moduleId(ordinal: number): string;
  effectiveTime(ordinal: number): number;
}

/** Rows that belong together: those of `key` are values[starts[key]] up to, not including, values[starts[key + 1]]. */
export interface Grouped {
  readonly starts: Uint32Array;
  readonly values: Uint32Array;
}

export interface Hierarchy {
  /** Active is-a parents, ascending. */
  readonly parents: Grouped;
  readonly children: Grouped;
  /** Descendants and self of a concept as ascending, disjoint [start, end) pairs. */
  readonly intervals: Grouped;
  /** Whether the first is the second or a descendant of it. */
  isA(ordinal: number, ancestor: number): boolean;
  addDescendants(ordinal: number, into: Bitset): void;
  addAncestors(ordinal: number, into: Bitset): void;
  addDescendantsAndSelf(ordinal: number, into: Bitset): void;
  addAncestorsAndSelf(ordinal: number, into: Bitset): void;
}

/**
 * Active inferred relationships other than is-a, concrete values among them, sorted by source, group, type, value.
 * Row r has source[r], group[r], type[r], value[r]. A value at or above CONCRETE is an index into `concrete`.
 */
export interface Attributes {
  readonly count: number;
  /** The rows of source s are starts[s] up to starts[s + 1]; its length is hierarchySize + 1. */
  readonly starts: Uint32Array;
  readonly source: Uint32Array;
  readonly group: Uint16Array;
  readonly type: Uint32Array;
  readonly value: Uint32Array;
  /** Every attribute type in use, ascending. */
  readonly types: Uint32Array;
  /** Row numbers with this type, sorted by value (concepts first, then concrete values), then by row. */
  rowsOfType(type: number): Uint32Array;
  /** Row numbers whose value is a concept, sorted by value, then by row. */
  readonly rowsByValue: Uint32Array;
}

/** Tags a column value that is not a concept ordinal: take it away to get the index. */
export const CONCRETE = 0x8000_0000;

export interface ConcreteValues {
  readonly count: number;
  /** Without the `#` or the quotes; a number as canonical decimal text: `10`, `-0.5`. */
  text(index: number): string;
  kind(index: number): "number" | "string" | "boolean";
}

export interface Refsets {
  /** The ids of every refset with a row, active or not; a refset's concept may be missing from a subset. */
  readonly ids: readonly string[];
  /** Undefined where the release has no row of it. */
  find(id: string): Refset | undefined;
  /** The refsets of which this concept is an active member. */
  containing(ordinal: number): readonly Refset[];
}

/**
 * Member rows, active or not, sorted by concept, those of other components last. Of a language refset only `id` is
 * held here: its rows are the dialects below.
 */
export interface Refset {
  readonly id: string;
  readonly ordinal: number;
  readonly kind: "simple" | "association" | "attributeValue" | "map" | "language" | "moduleDependency" | "other";
  /** Distinct concepts with an active row, ascending, active or not as concepts. */
  readonly members: Uint32Array;
  readonly count: number;
  isRowActive(row: number): boolean;
  rowEffectiveTime(row: number): number;
  rowModuleId(row: number): string;
  /** The concept ordinal, or -1 where the row refers to another kind of component: see referencedId. */
  readonly referenced: Int32Array;
  referencedId(row: number): string;
  /** The columns after referencedComponentId, named as in the release: `targetComponentId`, `mapGroup`. */
  readonly fields: readonly RefsetField[];
  field(name: string): RefsetField | undefined;
}

export interface RefsetField {
  readonly name: string;
  readonly kind: "component" | "integer" | "string";
  /** The raw text of the row, for every kind. */
  text(row: number): string;
  /** Of a component: its concept ordinal, or -1 where it is no concept of the release. */
  ordinal(row: number): number;
  /** Of an integer. */
  integer(row: number): number;
}

/** Active rows of the historical association refsets. */
export interface History {
  /** From an inactive concept to what stands for it now. */
  of(ordinal: number): readonly HistoricalAssociation[];
  /** The concepts that point to this one. */
  into(ordinal: number): readonly HistoricalAssociation[];
}

export interface HistoricalAssociation {
  readonly refsetId: string;
  readonly source: number;
  readonly target: number;
}

export type DescriptionType = "fsn" | "synonym" | "definition";
export type Acceptability = "preferred" | "acceptable";

/** Text definitions among them. A description is its index; those of a concept are starts[c] up to starts[c + 1]. */
export interface Descriptions {
  readonly count: number;
  readonly starts: Uint32Array;
  readonly concept: Uint32Array;
  term(index: number): string;
  id(index: number): string;
  /** -1 where no such description is in the release. */
  indexOf(id: string): number;
  isActive(index: number): boolean;
  type(index: number): DescriptionType;
  typeId(index: number): string;
  /** As in the release: `en`. */
  language(index: number): string;
  moduleId(index: number): string;
  effectiveTime(index: number): number;
  caseSignificanceId(index: number): string;
  /** The language refsets of the release. */
  readonly dialects: readonly string[];
  /** By active rows only; undefined where the refset says nothing of the description. */
  acceptability(index: number, dialectId: string): Acceptability | undefined;
  /**
   * Active descriptions that have, for each folded prefix, a word beginning with it: ascending and distinct.
   * Words are those of `words()` in fold.ts.
   */
  withWords(prefixes: readonly string[]): Uint32Array;
}

export interface Identifiers {
  /** The concept ids of the schemes in use. */
  readonly schemes: readonly string[];
  /** The concept an active alternate identifier stands for. */
  find(schemeId: string, identifier: string): number;
}
