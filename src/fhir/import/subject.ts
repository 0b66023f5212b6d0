import { isObject, type Json } from "./json.ts";

/** Where the types of the Patient compartment name their patient: https://hl7.org/fhir/R4/compartmentdefinition-patient.html */
const DIRECT = ["subject", "patient", "beneficiary", "for", "individual", "candidate", "source"] as const;
/** Resources about other resources, and so about the same patient. */
const THROUGH = ["target", "focus", "context", "encounter"] as const;

const PATIENT = /^Patient\/([0-9a-f-]{36})(?:\/|$)/;

/** The patient a resource of any type is about, once its references are ours; null where it names none. */
export const subjectOf = (resource: Json): string | null =>
  first(resource, DIRECT) ?? patientAmong(actorsOf(resource)) ?? first(resource, THROUGH);

function first(resource: Json, fields: readonly string[]): string | null {
  for (const field of fields) {
    const id = resource[field] === undefined ? null : patientAmong(resource[field]);
    if (id !== null) return id;
  }
  return null;
}

/** What a resource is about, where it names no patient itself: `Observation/0190...`. */
export const aboutOf = (resource: Json): string[] =>
  THROUGH.flatMap((field) => references(resource[field])).map((it) => it.split("/", 2).join("/"));

const patientAmong = (value: unknown): string | null =>
  references(value)
    .map((it) => PATIENT.exec(it)?.[1])
    .find((id) => id !== undefined) ?? null;

const references = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).flatMap((it) =>
    isObject(it) && typeof it.reference === "string" ? [it.reference] : [],
  );

const actorsOf = ({ participant }: Json): unknown[] =>
  Array.isArray(participant) ? participant.flatMap((it) => (isObject(it) ? [it.actor] : [])) : [];
