import type * as fhir from "fhir/r4.js";
import type { CodeableConcept } from "../src/kernel/coding.ts";
import { concept } from "./datatypes/coding.ts";
import { type Faults, refuse } from "./faults.ts";
import { isObject, put, without } from "./json.ts";
import { type Lens, optional } from "./lens.ts";
import { items } from "./list.ts";
import { DATA_ABSENT } from "./profiles.ts";

/** Holds the first place, which is the code's, when there are categories and no code. */
const NO_CODE: fhir.CodeableConcept = { extension: [{ url: DATA_ABSENT, valueCode: "unknown" }] };

/** The types of an encounter as two elements: the first, and the others. */
interface Types {
  readonly code?: fhir.CodeableConcept;
  readonly category?: fhir.CodeableConcept[];
}

const isAbsent = (it: fhir.CodeableConcept | undefined): boolean =>
  isObject(it) &&
  it.coding === undefined &&
  it.text === undefined &&
  Array.isArray(it.extension) &&
  it.extension.some((one) => one?.url === DATA_ABSENT);

const split = (list: readonly fhir.CodeableConcept[]): Types => {
  const [first, ...category] = list;
  return { ...(first === undefined || isAbsent(first) ? {} : { code: first }), category };
};

const join = ({ code, category = [] }: Types): fhir.CodeableConcept[] =>
  code === undefined && category.length === 0 ? [] : [code ?? NO_CODE, ...category];

/** Faults of our two elements, told from the list that they are in. */
const relocate = (faults: Faults, mark: number): void => {
  for (let i = mark; i < faults.length; i++) {
    const { expression, reason } = faults[i]!;
    const place = expression.replace(/^code/, "[0]").replace(/^category\[(\d+)\]/, (_, at) => `[${Number(at) + 1}]`);
    faults[i] = { expression: `type${place}`, reason };
  }
};

/** `type[0]` says what was done, and the further types put it in categories. */
const through = <Part>(inner: Lens<Types, Part>): Lens<fhir.Encounter, Part> => ({
  get: (whole, faults) => {
    const list: unknown = whole.type ?? [];
    if (!Array.isArray(list)) return refuse(faults, "must be a list", "type");
    const mark = faults.length;
    const part = inner.get(split(list), faults);
    if (part === undefined) relocate(faults, mark);
    return part;
  },
  set: (part, whole) => {
    const list = join(inner.set(part, split(Array.isArray(whole?.type) ? whole.type : [])));
    return list.length === 0 ? without(whole, "type") : put(whole, "type", list);
  },
});

export const contactCode: Lens<fhir.Encounter, CodeableConcept | null> = through(optional("code", concept));
export const contactCategories: Lens<fhir.Encounter, readonly CodeableConcept[]> = through(items("category", concept));
