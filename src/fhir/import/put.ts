import { putAndCompare } from "../../platform/bulk.ts";
import { firstVersion } from "../../platform/writes.ts";
import { ReceivedTable } from "../received/received.table.ts";
import { isInError, type Model, type Row, type Thing, things } from "../things.ts";
import { presentAmong, rowsOf, type Standing, textsOf } from "./current.store.ts";
import type { Candidate, Importing } from "./importing.ts";
import { isKept } from "./keeping.ts";
import { merge } from "./merge.ts";
import type { Outcome } from "./outcome.ts";

/** The ids that changed, by how. What is in neither was as it is. */
export interface Changes {
  readonly created: Set<string>;
  readonly updated: Set<string>;
  /** The domain's own, that were here before: to receive them for the first time creates nothing. */
  readonly known: Set<string>;
}

/**
 * Writes the rows of the domain, one statement per table, and gives the candidates that were let through: what the
 * importer may not see is not found, and what another group keeps in the directory stays as it is.
 */
export async function putModels(
  importing: Importing,
  candidates: readonly Candidate[],
  standing: ReadonlyMap<string, Standing>,
  ours: ReadonlySet<string> | null,
  changes: Changes,
): Promise<readonly Candidate[]> {
  const passed: Candidate[] = [];
  const present = await presentAmong(importing, candidates);
  for (const thing of things) {
    const of = candidates.filter((it) => it.thing === thing);
    if (of.length === 0) continue;
    const ids = of.flatMap((it) => (present.has(it) ? [it.id] : []));
    const rows = await rowsOf(importing, thing, ids);
    const here = of.filter((it) => mayWrite(it, thing, rows.get(it.id), ours));
    const before = await modelsBefore(importing, thing, here, rows, standing);
    const models = here.map((it) => merged(it, thing, before.get(it.id), rows.get(it.id)));
    const stored = models.map(({ model, enteredInError }) => ({
      ...model,
      ...firstVersion(model.id, importing),
      enteredInError,
    }));
    const outcome = await putAndCompare<Model>(importing.tx, thing.table, inOrder(stored));
    for (const id of outcome.created) changes.created.add(id);
    for (const id of outcome.updated) changes.updated.add(id);
    for (const id of rows.keys()) changes.known.add(id);
    passed.push(...here);
  }
  return [...passed, ...candidates.filter(({ thing }) => thing === null)];
}

function mayWrite(
  { entry }: Candidate,
  thing: Thing,
  row: (Row & { readonly visible: boolean }) | undefined,
  ours: ReadonlySet<string> | null,
): boolean {
  if (row === undefined) return true;
  if (!row.visible) {
    entry.findings.push({
      kind: "REFUSED",
      expression: `${entry.type}.id`,
      reason: "nothing that you may see has this id",
    });
    return false;
  }
  if (ours === null || isKept(thing, row, ours)) return true;
  const reason = "another organisation keeps this entry of the directory: it stays as it is";
  entry.findings.push({ kind: "NOTE", expression: entry.type, reason });
  return false;
}

/** What the sender said last time, of those rows that are here already. */
async function modelsBefore(
  importing: Importing,
  thing: Thing,
  candidates: readonly Candidate[],
  rows: ReadonlyMap<string, Row>,
  standing: ReadonlyMap<string, Standing>,
): Promise<ReadonlyMap<string, Model>> {
  const again = candidates.filter(({ id }) => rows.has(id) && standing.get(id)?.word === thing.word);
  const texts = await textsOf(
    importing,
    again.map(({ id }) => id),
  );
  return new Map(
    [...texts].flatMap(([id, text]) => {
      const read = thing.mapping.read(JSON.parse(text));
      return read.ok ? [[id, read.value] as const] : [];
    }),
  );
}

function merged({ entry, model, enteredInError }: Candidate, thing: Thing, before?: Model, row?: Row) {
  if (before === undefined || row === undefined) return { model: model!, enteredInError };
  const { model: both, kept, overruled } = merge(before, model!, row);
  const note = (fields: readonly string[], reason: string) =>
    fields.length > 0 &&
    entry.findings.push({ kind: "NOTE", expression: entry.type, reason: `${fields.join(", ")}: ${reason}` });
  note(kept, "changed here since it was received, and left so");
  note(overruled, "changed here since it was received: the sender's newer value was taken");
  const wasInError = isInError(thing, before);
  return { model: both, enteredInError: wasInError === enteredInError ? row.enteredInError : enteredInError };
}

/** The resources as they came, and the numbers by which they are found. */
export async function putReceived(importing: Importing, candidates: readonly Candidate[], changes: Changes) {
  const rows = candidates.map(({ entry, id, thing, patientId, text, enteredInError }) => ({
    resourceType: entry.type,
    word: thing?.word ?? null,
    patientId,
    resource: text,
    ...firstVersion(id, importing),
    enteredInError,
  }));
  const outcome = await putAndCompare(importing.tx, ReceivedTable, inOrder(rows));
  for (const id of outcome.created) if (!changes.known.has(id)) changes.created.add(id);
  for (const id of outcome.updated) changes.updated.add(id);
  await putNumbers(importing, candidates, new Set([...outcome.created, ...outcome.updated]));
}

async function putNumbers({ tx }: Importing, candidates: readonly Candidate[], written: ReadonlySet<string>) {
  const numbers = candidates.flatMap(({ id, entry }) =>
    written.has(id) ? entry.numbers.map((number) => ({ id, ...number })) : [],
  );
  const changed = [...written];
  await tx.query("DELETE FROM fhir.identifier WHERE id = ANY ($1::uuid[])", [changed]);
  if (numbers.length === 0) return;
  await tx.query(
    `INSERT INTO fhir.identifier (resource_type, system, value, id)
     SELECT * FROM unnest($1::text[], $2::text[], $3::text[], $4::uuid[]) ON CONFLICT DO NOTHING`,
    [
      numbers.map(({ type }) => type),
      numbers.map(({ system }) => system),
      numbers.map(({ value }) => value),
      numbers.map(({ id }) => id),
    ],
  );
}

/** Rows are locked in one order by every import, so that two never wait for each other. */
const inOrder = <Of extends { readonly id: string }>(rows: readonly Of[]): readonly Of[] =>
  [...rows].sort((a, b) => (a.id < b.id ? -1 : 1));

export const outcomeOf = (id: string, { created, updated }: Changes): Outcome =>
  created.has(id) ? "created" : updated.has(id) ? "updated" : "unchanged";
