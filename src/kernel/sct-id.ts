import { verhoeffDigit } from "./verhoeff.ts";

declare const brand: unique symbol;
type Branded<Component extends string> = string & { readonly [brand]: Component };

export type ConceptId = Branded<"concept">;
export type DescriptionId = Branded<"description">;
export type RelationshipId = Branded<"relationship">;
export type SctId = ConceptId | DescriptionId | RelationshipId;
export type SctComponent = "concept" | "description" | "relationship";

export interface SctIdFault {
  readonly kind: "digits" | "check-digit" | "partition" | "truncated";
  readonly message: string;
  /** The id this one was before a spreadsheet kept 15 significant digits; the component is taken to be a concept. */
  readonly repair?: ConceptId;
}

export type SctIdResult<Id extends SctId> =
  | { readonly ok: true; readonly value: Id }
  | { readonly ok: false; readonly fault: SctIdFault };

const components: Readonly<Record<string, SctComponent>> = {
  "00": "concept",
  "01": "description",
  "02": "relationship",
  "10": "concept",
  "11": "description",
  "12": "relationship",
};

/** Both formats of a SNOMED CT identifier: 6 to 18 digits, a partition before the last, Verhoeff over all. */
export function parseSctId(text: string): SctIdResult<SctId> {
  if (!/^[1-9][0-9]{5,17}$/.test(text)) {
    return refuse("digits", `"${text}" is not a SNOMED CT identifier: 6 to 18 digits without a leading zero`);
  }
  const sound = verhoeffDigit(text.slice(0, -1)) === text.at(-1);
  if (sound && componentOf(text) !== undefined) return { ok: true, value: text as SctId };
  const repair = repairOf(text);
  if (repair !== undefined) {
    return refuse("truncated", `${text} lost its last digits, as in a spreadsheet: ${repair} is meant`, repair);
  }
  if (!sound) return refuse("check-digit", `${text} has a wrong check digit: a digit is mistyped or missing`);
  return refuse("partition", `${text} has partition ${text.slice(-3, -1)}, which names no SNOMED CT component`);
}

export const parseConceptId = (text: string): SctIdResult<ConceptId> => parseAs<ConceptId>(text, "concept");
export const parseDescriptionId = (text: string): SctIdResult<DescriptionId> =>
  parseAs<DescriptionId>(text, "description");
export const parseRelationshipId = (text: string): SctIdResult<RelationshipId> =>
  parseAs<RelationshipId>(text, "relationship");

/** What kind of component an id names, by its partition alone; undefined for a reserved partition. */
export function componentOf(id: string): SctComponent | undefined {
  return components[id.slice(-3, -1)];
}

function parseAs<Id extends SctId>(text: string, wanted: SctComponent): SctIdResult<Id> {
  const parsed = parseSctId(text);
  if (!parsed.ok) return parsed;
  const found = componentOf(text);
  if (found === wanted) return { ok: true, value: text as Id };
  return refuse("partition", `${text} is the id of a ${found}, not of a ${wanted}`);
}

/** A spreadsheet keeps 15 significant digits: later ones become 0, or are lost with a text conversion. */
function repairOf(text: string): ConceptId | undefined {
  const kept = text.slice(0, 15);
  if (text.length === 15) return longConcept(kept);
  if (text.length < 15 || !/^0+$/.test(text.slice(15))) return undefined;
  const lost = text.length - 15;
  return longConcept(kept + "10".slice(3 - lost));
}

/** The id with its check digit, if the digits so far are those of a namespaced concept. */
function longConcept(digits: string): ConceptId | undefined {
  return digits.endsWith("10") ? ((digits + verhoeffDigit(digits)) as ConceptId) : undefined;
}

function refuse(kind: SctIdFault["kind"], message: string, repair?: ConceptId): { ok: false; fault: SctIdFault } {
  return { ok: false, fault: repair === undefined ? { kind, message } : { kind, message, repair } };
}

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
