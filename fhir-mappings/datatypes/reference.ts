import type * as fhir from "fhir/r4.js";
import type { Reference } from "../../src/kernel/reference.ts";
import { type Faults, refuse } from "../faults.ts";
import { isObject } from "../json.ts";
import { type Lens, optional } from "../lens.ts";
import { REFERS_TO, REFERS_TO_MEETING } from "../profiles.ts";
import { identifier } from "./identifier.ts";
import { text } from "./primitive.ts";
import { domainWord, fhirType, isShared, sharesType } from "./reference-type.ts";

/** A relative literal, of any version: https://hl7.org/fhir/R4/references.html#literal. */
const RELATIVE = /^([A-Z][A-Za-z]+)\/([A-Za-z0-9\-._]+)(?:\/_history\/[^/]+)?$/;
const MEETING = { url: REFERS_TO_MEETING, valueBoolean: true };

const display = optional<fhir.Reference, "display", string>("display", text);
const number = optional<fhir.Reference, "identifier", NonNullable<Reference["identifier"]>>("identifier", identifier);

/** A meeting is an Appointment in FHIR, so the word has an extension beside it. */
const refersToMeeting = (json: fhir.Reference): boolean =>
  Array.isArray(json.extension) && json.extension.some((it) => it?.url === REFERS_TO_MEETING);

/** The word that an extension gives for a thing that shares its FHIR type; else the type's own. */
const wordFor = (json: fhir.Reference, type: string): string => {
  if (type === "Appointment" && refersToMeeting(json)) return "Meeting";
  const said = Array.isArray(json.extension)
    ? json.extension.find((it) => it?.url === REFERS_TO)?.valueCode
    : undefined;
  return isShared(said, type) ? said : domainWord(type);
};

const readTarget = (json: fhir.Reference, faults: Faults): Pick<Reference, "type" | "id" | "url"> | undefined => {
  const { reference: literal = null, type: stated = null } = json as { reference?: unknown; type?: unknown };
  if (isObject(literal) || "concept" in json) {
    return refuse(faults, "is a CodeableReference of FHIR R5; R4 has a Reference here");
  }
  if (literal !== null && typeof literal !== "string") return refuse(faults, "must be a string", "reference");
  if (stated !== null && typeof stated !== "string") return refuse(faults, "must be a string", "type");
  const found = literal === null ? null : RELATIVE.exec(literal);
  const type = found?.[1] ?? stated;
  const word = type === null ? null : wordFor(json, type);
  return found ? { type: word, id: found[2]!, url: null } : { type: word, id: null, url: literal };
};

const writeTarget = ({ type, id, url }: Reference): fhir.Reference => {
  const meeting = type === "Meeting";
  const stated = type === null ? null : meeting ? "Appointment" : fhirType(type);
  const told = meeting ? MEETING : type !== null && sharesType(type) ? { url: REFERS_TO, valueCode: type } : null;
  const extended = told ? { extension: [told] } : {};
  if (id !== null && stated !== null) return { ...extended, reference: `${stated}/${id}` };
  return { ...extended, ...(url === null ? {} : { reference: url }), ...(stated === null ? {} : { type: stated }) };
};

/** What an old element says beside its target stays only while it points at the same thing. */
export const reference: Lens<fhir.Reference, Reference> = {
  get: (json, faults) => {
    if (!isObject(json)) return refuse(faults, "must be an object");
    const target = readTarget(json, faults);
    const shown = display.get(json, faults);
    const numbered = number.get(json, faults);
    if (target === undefined || shown === undefined || numbered === undefined) return undefined;
    return { type: target.type, id: target.id, url: target.url, display: shown, identifier: numbered };
  },
  set: (part, old) => {
    const target = isObject(old) ? readTarget(old, []) : undefined;
    const kept = target?.type === part.type && target.id === part.id && target.url === part.url;
    return number.set(part.identifier, display.set(part.display, kept ? old : writeTarget(part)));
  },
};

export const typeOf = (it: unknown): string | null =>
  isObject(it) ? (readTarget(it as fhir.Reference, [])?.type ?? null) : null;
