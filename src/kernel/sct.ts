import { type ConceptId, parseConceptId } from "./sct-id.ts";

export const SNOMED_CT = "http://snomed.info/sct";

/** A concept as this code base writes it: never an id without its term. */
export interface SctCoding {
  readonly system: typeof SNOMED_CT;
  readonly code: ConceptId;
  readonly display: string;
}

/** `sct("734163000 |Care plan|")`; a mistyped literal throws while the module loads, so that it never ships. */
export function sct(literal: string): SctCoding {
  const parts = /^([0-9]+) \|(.+)\|$/.exec(literal);
  if (parts === null) throw new TypeError(`sct() takes "id |term|", not "${literal}"`);
  const parsed = parseConceptId(parts[1]!);
  if (!parsed.ok) throw new TypeError(`sct("${literal}"): ${parsed.fault.message}`);
  return { system: SNOMED_CT, code: parsed.value, display: parts[2]! };
}
