import { type CodeableConcept, coding, SNOMED } from "../../kernel/coding.ts";
import type { WriteContext } from "../../platform/writes.ts";
import { isInError, type Model, patientOf, thingOf } from "../things.ts";
import type { Validate } from "../validate/validator.ts";
import { type Entry, wordOfEntry } from "./entry.ts";
import type { ImportMode } from "./finding.ts";
import type { Candidate, Importing } from "./importing.ts";
import type { Json } from "./json.ts";
import { aboutOf, subjectOf } from "./subject.ts";

/** Gives why a code cannot be one, or null; each code is asked about once. */
export type CodeCheck = (code: string, display: string | null) => Promise<string | null>;

export function codeCheck(checkCodes: WriteContext["checkCodes"]): CodeCheck {
  const known = new Map<string, Promise<string | null>>();
  const ask = async (code: string, display: string | null): Promise<string | null> => {
    const concept: CodeableConcept = { codings: [coding(SNOMED, code, display)], text: null };
    const decision = await checkCodes(concept);
    if (!("refused" in decision)) return null;
    const [refusal] = decision.refused;
    // A record tells of the past: a code that was valid then stays what was recorded.
    return refusal === undefined || refusal.reason === "INACTIVE" ? null : refusal.message;
  };
  return (code, display) => {
    const key = `${code}|${display}`;
    const answer = known.get(key) ?? ask(code, display);
    known.set(key, answer);
    return answer;
  };
}

export async function checkCodesOf({ scan, findings }: Entry, check: CodeCheck): Promise<void> {
  for (const { code, display, path } of scan.codings) {
    const reason = await check(code, display);
    if (reason !== null) findings.push({ kind: "CODE", expression: `${path}.code`, reason });
  }
}

/** Whatever a resource's definition, and the profiles that it claims, do not allow. */
export function validateEntry({ resource, findings }: Entry, validate: Validate): void {
  if (resource === null) return;
  for (const { expression, message } of validate(resource)) {
    findings.push({ kind: "INVALID", expression, reason: message });
  }
}

/** Reads the domain's model out of a resource whose references are ours; what it cannot hold is told, and kept whole. */
export function modelled(entry: Entry, resource: Json, id: string, text: string): Candidate {
  const word = wordOfEntry(entry);
  const whole: Candidate = {
    entry,
    id,
    thing: null,
    model: null,
    patientId: subjectOf(resource),
    text,
    enteredInError: isMarked(resource),
  };
  if (word === null) return whole;
  const thing = thingOf(word);
  const read = thing.mapping.read(resource);
  if (!read.ok) {
    for (const { expression, reason } of read.faults) entry.findings.push({ kind: "UNMAPPABLE", expression, reason });
    return whole;
  }
  if (entry.findings.some(({ kind }) => kind === "UNMAPPABLE")) return whole;
  const model: Model = read.value;
  return { ...whole, thing, model, patientId: patientOf(thing, model), enteredInError: isInError(thing, model) };
}

/**
 * Gives every code that is valid in its place the release that it was checked against. What comes in tells of the past,
 * so a code that is out of place, or no longer in use, stays as it is, unverified; the former is noted.
 */
export async function verified({ checkCodes }: Importing, candidate: Candidate): Promise<Candidate> {
  const { thing, model, entry } = candidate;
  if (thing === null || model === null) return candidate;
  const decision = await checkCodes(model, thing.table.name);
  if ("accepted" in decision) return { ...candidate, model: decision.accepted };
  for (const { reason, message, path } of decision.refused) {
    if (reason !== "OUTSIDE_VALUE_SET") continue;
    entry.findings.push({ kind: "NOTE", expression: entry.type, reason: `${message} (${path.slice(1).join(".")})` });
  }
  const kept = await checkCodes(model, thing.table.name, model);
  return "accepted" in kept ? { ...candidate, model: kept.accepted } : candidate;
}

/** What tells of other resources is about their patient: a Provenance about the patient of its target. */
export function withSubjects(candidates: readonly Candidate[]): readonly Candidate[] {
  const patients = new Map<string, string | null>();
  for (const { entry, id, patientId } of candidates) patients.set(`${entry.type}/${id}`, patientId);
  return candidates.map((candidate) => {
    if (candidate.patientId !== null || candidate.thing !== null) return candidate;
    const about = aboutOf(candidate.entry.resource as Json).map((it) => patients.get(it) ?? null);
    return { ...candidate, patientId: about.find((it) => it !== null) ?? null };
  });
}

/** In lenient mode alone, a patient whom the domain cannot hold takes their record along: it is kept whole. */
export const keptWhole = (candidate: Candidate, mode: ImportMode): Candidate | null =>
  mode === "LENIENT" ? { ...candidate, thing: null, model: null, patientId: null } : null;

/** Whether the sender says that it should never have been recorded. */
export const isMarked = ({ status, lifecycleStatus, verificationStatus }: Json): boolean =>
  JSON.stringify([status, lifecycleStatus, verificationStatus]).includes('"entered-in-error"');
