import type * as fhir from "fhir/r4.js";
import { refuse } from "./faults.ts";
import { put, without } from "./json.ts";
import type { Lens } from "./lens.ts";
import { member } from "./list.ts";

type Extended = Pick<fhir.Element, "extension">;

/** A bound of numbers, whole or not; bounds of dates and amounts are residue. */
const number: Lens<fhir.Extension, number | null> = {
  get: (json, faults) => {
    const key = json.valueInteger === undefined ? "valueDecimal" : "valueInteger";
    const value = json[key];
    if (value == null) return null;
    return Number.isFinite(value) ? value : refuse(faults, "must be a number", key);
  },
  set: (part, json) => {
    if (part === null) return without(without(json, "valueInteger"), "valueDecimal");
    const [key, other] = Number.isInteger(part)
      ? (["valueInteger", "valueDecimal"] as const)
      : (["valueDecimal", "valueInteger"] as const);
    return put(without(json, other), key, part);
  },
};

const isNumeric = (it: fhir.Extension): boolean => it.valueInteger !== undefined || it.valueDecimal !== undefined;

/** The extension with this URL that holds a number. */
export const bound = <Whole extends Extended>(url: string): Lens<Whole, number | null> =>
  member<Extended, "extension", number>("extension", (it) => it.url === url && isNumeric(it), { url }, number) as Lens<
    Whole,
    number | null
  >;
