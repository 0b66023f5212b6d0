import { isDirectory, type Thing, thingOf } from "../things.ts";
import { type Standing, unmodelledPatients, visiblePatients } from "./current.store.ts";
import type { Candidate, Importing } from "./importing.ts";
import { keptWhole } from "./judge.ts";
import { refusePcns } from "./keeping.ts";
import { hasError, Rejected } from "./outcome.ts";
import { type Changes, putModels, putReceived } from "./put.ts";

/**
 * Writes what the domain models: the directory, then patients, then what is about them, so that each stage is judged
 * by what may be seen after the one before. In strict mode the first stage with an error ends it all.
 */
export async function writeStages(
  importing: Importing,
  candidates: readonly Candidate[],
  standing: ReadonlyMap<string, Standing>,
  ours: ReadonlySet<string> | null,
  changes: Changes,
): Promise<void> {
  const { mode } = importing;
  const put = (of: readonly Candidate[]) => putModels(importing, of, standing, ours, changes);
  const checked = (of: readonly Candidate[]) => {
    const faulty = of.filter(({ entry }) => hasError(entry, mode)).map(({ entry }) => entry);
    if (mode === "STRICT" && faulty.length > 0) throw new Rejected(faulty);
    return of.filter(({ entry }) => !faulty.includes(entry));
  };

  const directory = candidates.filter(({ thing }) => thing !== null && isDirectory(thing));
  const organisations = directory.filter(({ thing }) => thing?.word === "Organisation");
  if (ours !== null && organisations.length > 0) await refusePcns(importing, organisations, ours);
  const written = [...(await put(checked(directory)))];
  checked(directory);

  const patients = candidates.filter(({ thing }) => thing?.word === "Patient");
  written.push(...(await putPatients(importing, patients, put)));
  checked(patients);

  const rest = await about(
    importing,
    candidates.filter((it) => !directory.includes(it) && !patients.includes(it)),
  );
  written.push(...(await put(checked(rest))));
  checked(rest);
  await putReceived(importing, written, changes);
}

const patientThing = (): Thing => thingOf("Patient");

/** Who is registered outside the importer's group is not the importer's to record: such rows are taken back. */
async function putPatients(
  importing: Importing,
  patients: readonly Candidate[],
  put: (of: readonly Candidate[]) => Promise<readonly Candidate[]>,
): Promise<readonly Candidate[]> {
  if (patients.length === 0) return [];
  await importing.tx.query("SAVEPOINT patients");
  const written = await put(patients);
  const visible = await visiblePatients(importing, patientThing(), new Set(written.map(({ id }) => id)));
  const hidden = written.filter(({ id }) => !visible.has(id));
  if (hidden.length === 0) return written;
  await importing.tx.query("ROLLBACK TO SAVEPOINT patients");
  for (const { entry } of hidden) {
    const reason = "the registered practice is outside your organisation's group";
    entry.findings.push({ kind: "REFUSED", expression: "Patient.generalPractitioner", reason });
  }
  return put(written.filter((it) => !hidden.includes(it)));
}

/** Keeps those about nobody, or about patients whom the importer may see. */
async function about(importing: Importing, candidates: readonly Candidate[]): Promise<readonly Candidate[]> {
  const named = new Set(candidates.flatMap(({ patientId }) => patientId ?? []));
  const visible = await visiblePatients(importing, patientThing(), named);
  const missing = [...named].filter((id) => !visible.has(id));
  const whole = await unmodelledPatients(importing, missing);
  for (const { entry, thing, id } of candidates) if (entry.type === "Patient" && thing === null) whole.add(id);
  return candidates.flatMap((candidate) => {
    const { patientId, entry } = candidate;
    if (patientId === null || visible.has(patientId)) return [candidate];
    const isPatient = entry.type === "Patient";
    const kept = whole.has(patientId) || isPatient ? keptWhole(candidate, importing.mode) : null;
    const reason = kept
      ? "its patient is kept as received, so this is too"
      : `Patient/${patientId} is nobody whom you may see here`;
    entry.findings.push({
      kind: kept ? "UNMAPPABLE" : "REFUSED",
      expression: entry.type,
      reason,
      ...(!kept && waiting),
    });
    return kept ? [kept] : [];
  });
}

const waiting = { waiting: true } as const;
