import type * as fhir from "fhir/r4.js";
import type { CodeTable } from "../code-table.ts";
import { type Faults, refuse } from "../faults.ts";
import { isObject } from "../json.ts";
import type { Lens } from "../lens.ts";

/** Reads the first coding of these systems; null, and residue, when there is none. */
const readCoding = <Part>(
  json: fhir.CodeableConcept,
  systems: readonly string[],
  read: (coding: fhir.Coding) => Part | undefined,
  faults: Faults,
): Part | null | undefined => {
  if (!isObject(json)) return refuse(faults, "must be an object");
  const codings: unknown = json.coding ?? [];
  if (!Array.isArray(codings)) return refuse(faults, "must be a list", "coding");
  const place = codings.findIndex((it) => isObject(it) && systems.includes((it as fhir.Coding).system ?? ""));
  if (place < 0) return null;
  const { system, code } = codings[place] as fhir.Coding;
  return (
    read({ system, code }) ?? refuse(faults, `${JSON.stringify(code)} is no code of ${system}`, `coding[${place}].code`)
  );
};

/**
 * A concept of which our model holds the one coding that a table knows. A new code replaces the whole concept, since
 * its text and its other codings said the old one. Under the system of a `retired` table real data write codes of both.
 */
export const codedConcept = <Ours extends string>(
  table: CodeTable<Ours, string>,
  retired?: CodeTable<Ours, string>,
): Lens<fhir.CodeableConcept, Ours | null> => {
  const systems = retired ? [table.system, retired.system] : [table.system];
  const read = ({ system, code }: fhir.Coding): Ours | undefined =>
    (system === retired?.system ? retired?.ours(code) : undefined) ?? table.ours(code);
  return {
    get: (json, faults) => readCoding(json, systems, read, faults),
    set: (ours) => (ours === null ? {} : { coding: [{ system: table.system, code: table.theirs(ours) }] }),
  };
};

/** A concept of which our model holds the bare code, each system telling its codes from those of the others. */
export const codeOf = (
  systemOf: (code: string) => string,
  systems: readonly string[],
): Lens<fhir.CodeableConcept, string | null> => ({
  get: (json, faults) => {
    const read = ({ system, code }: fhir.Coding): string | undefined =>
      typeof code === "string" && systemOf(code) === system ? code : undefined;
    return readCoding(json, systems, read, faults);
  },
  set: (code) => (code === null ? {} : { coding: [{ system: systemOf(code), code }] }),
});
