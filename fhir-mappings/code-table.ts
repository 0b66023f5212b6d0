import type * as fhir from "fhir/r4.js";
import { type Faults, refuse } from "./faults.ts";
import type { Lens } from "./lens.ts";
import { CANONICAL } from "./systems.ts";

/** A one-to-one table between our codes and those of a FHIR code system, total on both sides. */
export interface CodeTable<Ours extends string, Theirs extends string> {
  /** The last part of the canonical URLs under which our side is published. */
  readonly name: string;
  /** The canonical URL of the FHIR code system. */
  readonly system: string;
  readonly rows: ReadonlyMap<Ours, Theirs>;
  /** The codes that FHIR takes from another code system than the rest. */
  readonly elsewhere: Readonly<Record<string, string>>;
  /** Undefined for a code that the table does not have. */
  ours(theirs: unknown): Ours | undefined;
  /** Throws a `RangeError` for a code outside `Ours`, which only an unsound cast lets through. */
  theirs(ours: Ours): Theirs;
}

type Missing<Theirs extends string, Rows extends Readonly<Record<string, string>>> =
  Exclude<Theirs, Rows[keyof Rows]> extends never ? unknown : { readonly missing: Exclude<Theirs, Rows[keyof Rows]> };

/** `codeTable<Ours, Theirs>(name, system)(rows)`: a code of either side without a row does not compile. */
export const codeTable =
  <Ours extends string, Theirs extends string>(name: string, system: string) =>
  <const Rows extends Readonly<Record<Ours, Theirs>>>(
    rows: Rows & Missing<Theirs, Rows>,
    elsewhere: { readonly [Code in Theirs]?: string } = {} as { readonly [Code in Theirs]?: string },
  ): CodeTable<Ours, Theirs> => {
    const forth = new Map(Object.entries<Theirs>(rows)) as Map<Ours, Theirs>;
    const back = new Map<unknown, Ours>([...forth].map(([ours, theirs]) => [theirs, ours]));
    if (back.size !== forth.size) throw new TypeError(`the code table ${name} is not one-to-one`);
    return {
      name,
      system,
      rows: forth,
      elsewhere: elsewhere as Readonly<Record<string, string>>,
      ours: (theirs) => back.get(theirs),
      theirs: (ours) => forth.get(ours) ?? outside(name, ours),
    };
  };

const outside = (name: string, code: string): never => {
  throw new RangeError(`the code table ${name} has no "${code}"`);
};

export const readCode = <Ours extends string, Theirs extends string>(
  table: CodeTable<Ours, Theirs>,
  code: unknown,
  faults: Faults,
): Ours | undefined =>
  table.ours(code) ??
  refuse(faults, `the code ${JSON.stringify(code)} is none of ${[...table.rows.values()].join(", ")}`);

/** A FHIR `code` element, read by a table. */
export const coded = <Ours extends string, Theirs extends string>(
  table: CodeTable<Ours, Theirs>,
): Lens<Theirs, Ours> => ({
  get: (code, faults) => readCode(table, code, faults),
  set: (ours) => table.theirs(ours),
});

/** The table as others can use it: one group for each code system of the FHIR side. */
export const conceptMap = (table: CodeTable<string, string>): fhir.ConceptMap => {
  const systemOf = (theirs: string): string => table.elsewhere[theirs] ?? table.system;
  return {
    resourceType: "ConceptMap",
    id: table.name,
    url: `${CANONICAL}ConceptMap/${table.name}`,
    name: table.name,
    status: "active",
    group: [...new Set([...table.rows.values()].map(systemOf))].map((target) => ({
      source: `${CANONICAL}CodeSystem/${table.name}`,
      target,
      element: [...table.rows]
        .filter(([, theirs]) => systemOf(theirs) === target)
        .map(([ours, theirs]) => ({ code: ours, target: [{ code: theirs, equivalence: "equal" as const }] })),
    })),
  };
};
