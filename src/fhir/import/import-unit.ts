import { createHash } from "node:crypto";
import type { EntityManager } from "typeorm";
import { sendIn } from "../../platform/statement.ts";
import type { Validate } from "../validate/validator.ts";
import { Neighbours } from "./aim.ts";
import { digestOf, type Standing, standingOf } from "./current.store.ts";
import { enterInError } from "./delete.ts";
import type { Unit } from "./entries.ts";
import { type Entry, openEntry, wordOfEntry } from "./entry.ts";
import { identify } from "./identify.ts";
import type { Candidate, Importing } from "./importing.ts";
import { isStorable, withId } from "./json.ts";
import { type CodeCheck, checkCodesOf, isMarked, modelled, validateEntry, verified, withSubjects } from "./judge.ts";
import { ourGroup } from "./keeping.ts";
import { LOCAL } from "./names.ts";
import {
  type EntryResult,
  hasError,
  isWaiting,
  type Outcome,
  Postponed,
  Rejected,
  type UnitResult,
} from "./outcome.ts";
import { type Changes, outcomeOf } from "./put.ts";
import { setAside } from "./quarantine.ts";
import { idsBefore, rememberBundle } from "./replay.ts";
import { aimAll, rewrite } from "./rewrite.ts";
import { writeStages } from "./stages.ts";

export interface UnitOptions {
  /** The unit as JSON, as it was read. */
  readonly text: string;
  /** Who sends, where the caller says so; else each entry tells by its `fullUrl`. */
  readonly source: string | null;
  readonly check: CodeCheck;
  /** Judges resources by their definitions; null where none are at hand. */
  readonly validate: Validate | null;
  /** Rather wait than write, where something is missing that another file may bring. */
  readonly postpone: boolean;
}

/** Takes one unit in, within the caller's transaction: whole, or, where `Rejected` or `Postponed` is thrown, not at all. */
export async function importUnit(importing: Importing, unit: Unit, options: UnitOptions): Promise<UnitResult> {
  const source = options.source ?? LOCAL;
  const { text } = options;
  const storable = isStorable(text);
  // Only a Bundle is remembered as a whole.
  const digest = unit.envelope === null ? "" : createHash("sha256").update(text).digest("base64url");
  const entries = unit.entries.map((it) => openEntry(it, options.source, storable));
  const before = unit.envelope === null ? null : await idsBefore(importing, source, digest);
  if (before !== null) {
    return { postponed: false, entries: entries.map((entry, i) => resultOf(entry, before[i] ?? null, "unchanged")) };
  }
  const original = importing.mode === "QUARANTINE" ? (JSON.parse(text) as Unit) : null;
  const { ids, present, standing } = await identified(importing, entries, options.source);
  for (const entry of entries) await checkCodesOf(entry, options.check);
  if (options.validate) for (const entry of entries) validateEntry(entry, options.validate);

  const outcomes = new Map<Entry, Outcome>();
  const changes: Changes = { created: new Set(), updated: new Set(), known: new Set() };
  const candidates = candidatesOf(entries, ids, present, standing, outcomes);
  const faulty = entries.filter((entry) => hasError(entry, importing.mode));
  if (options.postpone && entries.some(isWaiting)) throw new Postponed();
  if (importing.mode === "STRICT" && faulty.length > 0) throw new Rejected(entries);

  const deletions = new Map(
    entries.flatMap((entry) => {
      const id = ids.get(entry);
      return entry.incoming.method === "DELETE" && id && !faulty.includes(entry) ? [[entry, id] as const] : [];
    }),
  );
  const ours = await ourGroup(importing);
  const faultless = candidates.filter(({ entry }) => !hasError(entry, importing.mode));
  const sound = await Promise.all(faultless.map((it) => verified(importing, it)));
  try {
    await writeStages(importing, sound, standing, ours, changes);
  } catch (error) {
    if (!(error instanceof Rejected)) throw error;
    throw options.postpone && entries.some(isWaiting) ? new Postponed() : new Rejected(entries);
  }
  if (options.postpone && entries.some(isWaiting)) throw new Postponed();
  const deleted = await enterInError(importing, deletions, standing, ours, changes);
  await putOnRecord(importing, [...sound.map(({ patientId }) => patientId), ...deleted], changes);

  const results = entries.map((entry) => {
    const id = ids.get(entry) ?? null;
    const failed = hasError(entry, importing.mode);
    const refused = importing.mode === "QUARANTINE" ? ("quarantined" as const) : ("rejected" as const);
    const outcome = failed ? refused : (outcomes.get(entry) ?? (id === null ? "unchanged" : outcomeOf(id, changes)));
    return resultOf(entry, id, outcome);
  });
  if (importing.mode === "STRICT" && results.some(({ outcome }) => outcome === "rejected")) throw new Rejected(entries);
  if (original) await setAside(importing, source, original, results);
  const settled = entries.every((entry) => !hasError(entry, importing.mode) && !isWaiting(entry));
  if (unit.envelope !== null && settled) {
    const all = results.map(({ id }) => id);
    await rememberBundle(importing, source, digest, unit.envelope, all);
  }
  return { postponed: false, entries: results };
}

async function putOnRecord({ tx, recorder }: Importing, about: readonly (string | null)[], changes: Changes) {
  if (changes.created.size + changes.updated.size === 0) return;
  const patients = [...new Set(about.filter((it) => it !== null))];
  const wrote = { operation: "importFhir", table: "fhir.bundle", id: null, patients };
  const entry = recorder.entry(wrote);
  if (entry) await sendIn(tx, entry, entry.values);
  recorder.wrote(wrote);
}

async function identified(importing: Importing, entries: readonly Entry[], source: string | null) {
  const near = new Neighbours(entries);
  const aimed = aimAll(entries, near, source);
  const { tx, scope } = importing;
  const identities = await identify(
    tx,
    scope,
    entries,
    aimed.map(({ aim }) => aim),
  );
  rewrite(aimed, identities);
  const standing = await standingOf(importing, [...identities.ofEntry.values()]);
  return { ids: identities.ofEntry, present: identities.present, standing };
}

/** Those that must be written. What is here already as it came, and what a later entry says again, is not. */
function candidatesOf(
  entries: readonly Entry[],
  ids: ReadonlyMap<Entry, string>,
  present: ReadonlySet<Entry>,
  standing: ReadonlyMap<string, Standing>,
  outcomes: Map<Entry, Outcome>,
): readonly Candidate[] {
  const last = new Map([...ids].filter(([{ resource }]) => resource !== null).map(([entry, id]) => [id, entry]));
  const candidates: Candidate[] = [];
  for (const entry of entries) {
    const id = ids.get(entry);
    if (entry.resource === null || id === undefined) continue;
    const here = standing.get(id);
    const resource = withId(entry.resource, id);
    const text = JSON.stringify(resource);
    if (here && !here.visible) {
      const reason = "nothing that you may see has this id";
      entry.findings.push({ kind: "REFUSED", expression: `${entry.type}.id`, reason });
    } else if (present.has(entry)) outcomes.set(entry, "unchanged");
    else if (last.get(id) !== entry) {
      entry.findings.push({ kind: "LAX", expression: entry.type, reason: "a later entry is the same resource" });
      outcomes.set(entry, "unchanged");
    } else {
      const same = here && here.digest === digestOf(text) && here.word === wordOfEntry(entry);
      if (same && here.enteredInError === isMarked(resource)) outcomes.set(entry, "unchanged");
      else candidates.push(modelled(entry, resource, id, text));
    }
  }
  return withSubjects(candidates);
}

export const resultOf = (entry: Entry, id: string | null, outcome: Outcome): EntryResult => ({
  place: entry.incoming.place,
  type: entry.type,
  id,
  outcome,
  findings: entry.findings,
});

/** Runs `importUnit` and answers for a unit of which nothing was kept. */
export async function attempt(
  importing: Omit<Importing, "tx">,
  transaction: <Result>(work: (tx: EntityManager) => Promise<Result>) => Promise<Result>,
  unit: Unit,
  options: UnitOptions,
): Promise<UnitResult> {
  try {
    return await transaction((tx) => importUnit({ ...importing, tx }, unit, options));
  } catch (error) {
    if (error instanceof Postponed) return { postponed: true, entries: [] };
    if (!(error instanceof Rejected)) throw error;
    return { postponed: false, entries: error.entries.map((entry) => resultOf(entry, null, "rejected")) };
  }
}
