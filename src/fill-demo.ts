import { setImmediate as turn } from "node:timers/promises";
import type { DataSource, EntityManager } from "typeorm";
import { type DemoOptions, demo } from "./demo/demo.ts";
import { type Kind, kinds, noRows, type Rows } from "./demo/rows.ts";
import { tables } from "./demo/tables.ts";
import { loadRows } from "./platform/bulk.ts";
import type { Database } from "./platform/database.ts";

export interface FillOptions extends DemoOptions {
  readonly onProgress?: (patients: number) => void;
  /** Stops between two batches: what was written by then is whole, and the same fill again goes on from there. */
  readonly signal?: AbortSignal;
}

export interface Filled {
  readonly added: number;
  /** Patients of this demo that were there already. They are left as they are. */
  readonly known: number;
}

/** The database holds another demo: another seed has other people with the same NHS numbers. */
export class OtherDemoError extends Error {
  constructor() {
    super("This database holds the demo of another seed. Use that seed, or an empty database; nothing was changed.");
    this.name = "OtherDemoError";
  }
}

/** Patients to a transaction. */
const BATCH = 250;
/** Batches that are written while the next is made. */
const AT_A_TIME = 2;
/** Others have their turn after so many. */
const AT_ONCE = 5;

/** Adds what is missing of the demo, a batch of whole records to a transaction. */
export async function fillDemo({ source }: Database, options: FillOptions): Promise<Filled> {
  const { directory, records } = demo(options);
  return alone(source, async () => {
    await source.transaction((tx) => addDirectory(tx, directory));
    let added = 0;
    let done = 0;
    const iterator = records();
    const underWay: Promise<number>[] = [];
    const oldest = async () => {
      added += (await underWay.shift()) ?? 0;
    };
    while (done < options.patients && !options.signal?.aborted) {
      const batch = await nextBatch(iterator);
      if (underWay.length === AT_A_TIME) await oldest();
      const writing = source.transaction((tx) => addMissing(tx, batch));
      // A failure is met in its turn, not before.
      writing.catch(() => {});
      underWay.push(writing);
      done += batch.length;
      options.onProgress?.(done);
    }
    while (underWay.length > 0) await oldest();
    return { added, known: done - added };
  });
}

/** Nobody is in it, and no organisation: a demo may be filled in unasked. */
export async function isEmpty({ pool }: Database): Promise<boolean> {
  const found = `SELECT NOT EXISTS (SELECT FROM ${tables.Patient.name})
    AND NOT EXISTS (SELECT FROM ${tables.Organisation.name}) AS empty`;
  return (await pool.query<{ empty: boolean }>(found)).rows[0]?.empty === true;
}

async function nextBatch(records: Generator<Rows>): Promise<Rows[]> {
  const batch: Rows[] = [];
  while (batch.length < BATCH) {
    const { value, done } = records.next();
    if (done) break;
    batch.push(value);
    if (batch.length % AT_ONCE === 0) await turn();
  }
  return batch;
}

async function addDirectory(tx: EntityManager, directory: Rows): Promise<void> {
  const { name } = tables.Organisation;
  const codes = directory.Organisation.map(({ odsCode }) => odsCode).filter((code) => code !== null);
  const found: { id: string }[] = await tx.query(`SELECT id FROM ${name} WHERE ods_code = ANY ($1)`, [codes]);
  if (found.length === 0) return addAll(tx, directory);
  const ours = new Set(directory.Organisation.map(({ id }) => id));
  if (!found.every(({ id }) => ours.has(id))) throw new OtherDemoError();
}

async function addMissing(tx: EntityManager, batch: readonly Rows[]): Promise<number> {
  const ids = batch.map(({ Patient: [patient] }) => patient!.id);
  const there: { id: string }[] = await tx.query(`SELECT id FROM ${tables.Patient.name} WHERE id = ANY ($1)`, [ids]);
  const known = new Set(there.map(({ id }) => id));
  const missing = batch.filter((_, at) => !known.has(ids[at]!));
  const rows = noRows();
  for (const record of missing) for (const kind of kinds) (rows[kind] as unknown[]).push(...record[kind]);
  await addAll(tx, rows);
  return missing.length;
}

async function addAll(tx: EntityManager, rows: Rows): Promise<void> {
  // A batch may wait for a busy disk longer than a request may.
  await tx.query("SET LOCAL statement_timeout = 0");
  for (const kind of kinds) await add(tx, kind, rows);
}

const add = <Name extends Kind>(tx: EntityManager, kind: Name, rows: Rows) => loadRows(tx, tables[kind], rows[kind]);

const LOCK = 4_205_311;

/** Two fills at once would meet at the same ids, so that the second waits for the first. */
async function alone<Result>(source: DataSource, act: () => Promise<Result>): Promise<Result> {
  const runner = source.createQueryRunner();
  await runner.query("SET statement_timeout = 0");
  await runner.query("SELECT pg_advisory_lock($1)", [LOCK]);
  try {
    return await act();
  } finally {
    await runner.query("SELECT pg_advisory_unlock($1)", [LOCK]);
    await runner.query("RESET statement_timeout");
    await runner.release();
  }
}
