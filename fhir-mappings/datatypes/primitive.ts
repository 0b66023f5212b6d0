import { type DateTime, type PartialDate, parseDateTime, parsePartialDate } from "../../src/kernel/time.ts";
import { refuse } from "../faults.ts";
import type { Lens } from "../lens.ts";

export const text: Lens<string, string> = {
  get: (json, faults) => (typeof json === "string" ? json : refuse(faults, "must be a string")),
  set: (part) => part,
};

export const flag: Lens<boolean, boolean> = {
  get: (json, faults) => (typeof json === "boolean" ? json : refuse(faults, "must be true or false")),
  set: (part) => part,
};

export const decimal: Lens<number, number> = {
  get: (json, faults) => (typeof json === "number" ? json : refuse(faults, "must be a number")),
  set: (part) => part,
};

export const integer: Lens<number, number> = {
  get: (json, faults) => (Number.isInteger(json) ? json : refuse(faults, "must be a whole number")),
  set: (part) => part,
};

const parsed = <Part extends string>(parse: (text: string) => Part | null, what: string): Lens<string, Part> => ({
  get: (json, faults) =>
    (typeof json === "string" ? parse(json) : null) ?? refuse(faults, `${JSON.stringify(json)} is not ${what}`),
  set: (part) => part,
});

export const date: Lens<string, PartialDate> = parsed(parsePartialDate, "a date");
export const dateTime: Lens<string, DateTime> = parsed(parseDateTime, "a date, or a time with its offset");

/** One of a closed set of codes that our model shares with FHIR. */
export const oneOf = <Code extends string>(...codes: readonly Code[]): Lens<Code, Code> => ({
  get: (json, faults) => (codes.includes(json) ? json : refuse(faults, `must be one of ${codes.join(", ")}`)),
  set: (part) => part,
});
