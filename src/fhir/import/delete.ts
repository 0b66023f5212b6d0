import type { Word } from "../../../fhir-mappings/index.ts";
import { putAndCompare } from "../../platform/bulk.ts";
import { patientOf, type Thing, thingOf, things } from "../things.ts";
import { rowsOf, type Standing } from "./current.store.ts";
import type { Entry } from "./entry.ts";
import type { Importing } from "./importing.ts";
import { isKept } from "./keeping.ts";
import type { Changes } from "./put.ts";

/**
 * A deletion marks what should not have been recorded: it stays for the audit, and leaves every list. Gives the patients
 * about whom that was.
 */
export async function enterInError(
  importing: Importing,
  deletions: ReadonlyMap<Entry, string>,
  standing: ReadonlyMap<string, Standing>,
  ours: ReadonlySet<string> | null,
  changes: Changes,
): Promise<readonly string[]> {
  const gone: string[] = [];
  const patients: string[] = [];
  for (const [entry, id] of deletions) {
    const received = standing.get(id);
    const thing = thingHere(entry.type, received);
    const row = thing && (await rowsOf(importing, thing, [id])).get(id);
    if (row ? !row.visible : !received?.visible) {
      entry.findings.push({ kind: "NOTE", expression: entry.type, reason: "nothing that you may see has this id" });
    } else if (thing && row && ours !== null && !isKept(thing, row, ours)) {
      entry.findings.push({ kind: "REFUSED", expression: entry.type, reason: "another organisation keeps this entry" });
    } else {
      if (thing && row) {
        const { visible: _, ...model } = row;
        const updatedAt = importing.now.toISOString();
        const marked = { ...model, ...thing.inError, enteredInError: true, updatedAt };
        for (const it of (await putAndCompare(importing.tx, thing.table, [marked])).updated) changes.updated.add(it);
      }
      gone.push(id);
      const patient = thing && row && patientOf(thing, row);
      if (patient) patients.push(patient);
    }
  }
  if (gone.length === 0) return patients;
  const marked = (await importing.tx.query(
    `UPDATE fhir.received SET entered_in_error = true, version = version + 1, updated_at = $2
     WHERE id = ANY ($1::uuid[]) AND NOT entered_in_error RETURNING id`,
    [gone, importing.now.toISOString()],
  )) as [{ id: string }[], number];
  for (const { id } of marked[0]) changes.updated.add(id);
  return patients;
}

const thingHere = (type: string, received: Standing | undefined): Thing | undefined =>
  received?.word ? thingOf(received.word as Word) : things.find(({ mapping }) => mapping.resourceType === type);
