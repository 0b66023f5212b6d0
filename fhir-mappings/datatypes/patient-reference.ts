import type * as fhir from "fhir/r4.js";
import { type Faults, refuse } from "../faults.ts";
import { type Lens, optional, required } from "../lens.ts";
import { reference } from "./reference.ts";

/** Why a reference does not name a patient who is known here. */
const reason = (type: string | null, url: string | null): string => {
  if (type !== null && type !== "Patient") return `must be a Patient, not a ${type}`;
  if (url !== null) return `"${url}" is not resolved to a Patient/id`;
  return "names no Patient/id: a number or a name alone must be resolved first";
};

export const patientId: Lens<fhir.Reference, string> = {
  get: (json, faults: Faults) => {
    const part = reference.get(json, faults);
    if (part === undefined) return undefined;
    return part.type === "Patient" && part.id !== null
      ? part.id
      : refuse(faults, reason(part.type, part.url), "reference");
  },
  set: (id) => ({ reference: `Patient/${id}` }),
};

export const patientAt = <Whole extends object>(key: keyof Whole & string): Lens<Whole, string> =>
  required(key, patientId as Lens<NonNullable<Whole[keyof Whole & string]>, string>);

export const patientOrNoneAt = <Whole extends object>(key: keyof Whole & string): Lens<Whole, string | null> =>
  optional(key, patientId as Lens<NonNullable<Whole[keyof Whole & string]>, string>);
