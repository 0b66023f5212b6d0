import type * as fhir from "fhir/r4.js";
import { refuse } from "../faults.ts";
import { isObject } from "../json.ts";
import type { Lens } from "../lens.ts";
import { UCUM } from "../systems.ts";

/** UCUM units of time, in minutes. */
const lengths: ReadonlyMap<unknown, number> = new Map([
  ["s", 1 / 60],
  ["min", 1],
  ["h", 60],
  ["d", 24 * 60],
]);

/** A duration in whole minutes. One in months or without a unit is residue. */
export const minutes: Lens<fhir.Duration, number | null> = {
  get: (json, faults) => {
    if (!isObject(json)) return refuse(faults, "must be an object");
    const length = lengths.get(json.code ?? json.unit);
    if (length === undefined || json.value == null) return null;
    if (typeof json.value !== "number") return refuse(faults, "must be a number", "value");
    return Math.round(json.value * length);
  },
  set: (part) => (part === null ? {} : { value: part, unit: "minute", system: UCUM, code: "min" }),
};
