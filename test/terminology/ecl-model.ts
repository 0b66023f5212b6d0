import fc, { type Arbitrary } from "fast-check";
import { verhoeffDigit } from "../../src/kernel/verhoeff.ts";

/** A small invented release as plain lists, for an evaluator that is too simple to be wrong. Concepts are indices. */
export interface Model {
  readonly concepts: readonly ModelConcept[];
  readonly rows: readonly ModelRow[];
  readonly refsets: readonly ModelRefset[];
  readonly descriptions: readonly ModelDescription[];
}

export interface ModelConcept {
  readonly active: boolean;
  readonly defined: boolean;
  /** A concept. */
  readonly module: number;
  readonly time: number;
  /** Earlier concepts; concept 0 is the root and inactive concepts have none. */
  readonly parents: readonly number[];
}

export interface ModelRow {
  readonly source: number;
  readonly group: number;
  readonly type: number;
  /** A concept, or a number or a string as RF2 writes it: `#10`, `"x"`. */
  readonly value: number | string;
}

export interface ModelRefset {
  /** The concept it is named after, or the id of a historical association. */
  readonly concept: number | string;
  readonly rows: readonly { active: boolean; referenced: number; target: number; order: number; text: string }[];
}

export interface ModelDescription {
  readonly concept: number;
  readonly active: boolean;
  readonly term: string;
  readonly type: "fsn" | "synonym";
  readonly language: string;
}

const idOf = (item: number, partition: string): string => {
  const digits = `${item + 1}1000999${partition}`;
  return digits + verhoeffDigit(digits);
};

export const conceptId = (concept: number): string => idOf(concept, "10");
export const descriptionId = (description: number): string => idOf(description, "11");
export const refsetId = ({ concept }: ModelRefset): string =>
  typeof concept === "number" ? conceptId(concept) : concept;

export const SAME_AS = "900000000000527005";
export const REPLACED_BY = "900000000000526001";
const TIMES = [20200131, 20230731, 20240131];
const TERMS = ["Red apple", "Apple, green", "Pear (fruit)", "Café pear", "The red pear tree"];
const TYPES = 4;

/** Types are the first concepts below the root, so that refinements often meet rows. */
export const model: Arbitrary<Model> = fc.integer({ min: TYPES + 2, max: 24 }).chain((size) => {
  const any = fc.nat(size - 1);
  const concept = (index: number): Arbitrary<ModelConcept> =>
    fc.record({
      active: fc.constant(true),
      defined: fc.boolean(),
      module: any,
      time: fc.constantFrom(...TIMES),
      parents:
        index === 0
          ? fc.constant([])
          : fc.uniqueArray(fc.nat(index - 1), { minLength: 1, maxLength: 3 }).map((parents) => parents.toSorted()),
    });
  const retired: Arbitrary<ModelConcept> = concept(0).map((one) => ({ ...one, active: false }));
  const row = fc.record({
    source: any,
    group: fc.nat(3),
    type: fc.integer({ min: 1, max: TYPES }),
    value: fc.oneof({ weight: 4, arbitrary: any }, fc.constantFrom("#1", "#2.5", "#10", '"x"', '"y z"')),
  });
  const memberRow = fc.record({
    active: fc.boolean(),
    referenced: fc.nat(size + 2),
    target: any,
    order: fc.nat(3),
    text: fc.constantFrom("J45", "J45.9", "K10"),
  });
  return fc.record({
    concepts: fc
      .tuple(
        fc.tuple(...Array.from({ length: size }, (_, index) => concept(index))),
        fc.array(retired, { minLength: 3, maxLength: 3 }),
      )
      .map(([active, inactive]) => [...active, ...inactive]),
    rows: fc.uniqueArray(row, { maxLength: 60, selector: (one) => JSON.stringify(one) }),
    refsets: fc.tuple(
      ...[5, SAME_AS, REPLACED_BY].map((named) =>
        fc.record({ concept: fc.constant(named), rows: fc.array(memberRow, { maxLength: 12 }) }),
      ),
    ),
    descriptions: fc.array(
      fc.record({
        concept: any,
        active: fc.boolean(),
        term: fc.constantFrom(...TERMS),
        type: fc.constantFrom("fsn" as const, "synonym" as const),
        language: fc.constantFrom("en", "cy"),
      }),
      { maxLength: 40 },
    ),
  });
});
