import { setImmediate as turn } from "node:timers/promises";
import type { DataSource, EntityManager } from "typeorm";
import { type Demo, type DemoOptions, demo } from "./demo/demo.ts";
import { idsBetween } from "./demo/ids.ts";
import { type Kind, kinds, type Rows, type Things } from "./demo/rows.ts";
import { tables } from "./demo/tables.ts";
import type { Database } from "./platform/database.ts";
import { Load } from "./platform/load.ts";

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
const BATCH = 500;
/** Batches that are written while the next is made. */
const AT_A_TIME = 3;
/** Others have their turn after so many. */
const AT_ONCE = 5;

/** A demo whose first batch is being made. */
export interface BegunDemo extends Demo {
  readonly first: Promise<Batch>;
  readonly rest: Generator<Rows>;
}

/** Begins a demo, in the turns that others leave, for a database that may not be there yet but will be empty. */
export function beginDemo(options: DemoOptions): BegunDemo {
  const whole = demo(options);
  const rest = whole.records();
  return { ...whole, rest, first: nextBatch(rest, new Set()) };
}

/** Adds what is missing of the demo, a batch of whole records to a transaction. */
export async function fillDemo({ source }: Database, options: FillOptions, begun?: BegunDemo): Promise<Filled> {
  const { directory, records } = begun ?? demo(options);
  return alone(source, async () => {
    await source.transaction((tx) => addDirectory(tx, directory));
    const known = await knownAmong(source, options.patients);
    let added = 0;
    let done = 0;
    // Another process may have been quicker.
    let first = known.size === 0 ? begun?.first : undefined;
    const iterator = (first && begun?.rest) ?? records();
    const underWay: Promise<void>[] = [];
    while (done < options.patients && !options.signal?.aborted) {
      const batch = await (first ?? nextBatch(iterator, known));
      first = undefined;
      if (underWay.length === AT_A_TIME) await underWay.shift();
      const writing = source.transaction((tx) => addAll(tx, batch.loads));
      // A failure is met in its turn, not before.
      writing.catch(() => {});
      underWay.push(writing);
      done += batch.people;
      added += batch.missing;
      options.onProgress?.(done);
    }
    while (underWay.length > 0) await underWay.shift();
    return { added, known: done - added };
  });
}

/** Nobody is in it, and no organisation: a demo may be filled in unasked. */
export async function isEmpty({ pool }: Database): Promise<boolean> {
  const found = `SELECT NOT EXISTS (SELECT FROM ${tables.Patient.name})
    AND NOT EXISTS (SELECT FROM ${tables.Organisation.name}) AS empty`;
  return (await pool.query<{ empty: boolean }>(found)).rows[0]?.empty === true;
}

type Loads = { readonly [Name in Kind]: Load<Things[Name]> };

const newLoads = () =>
  Object.fromEntries(kinds.map((kind) => [kind, new Load(tables[kind] as never)])) as unknown as Loads;

const fillIn = (loads: Loads, rows: Rows) => {
  const add = <Name extends Kind>(kind: Name) => loads[kind].add(rows[kind]);
  for (const kind of kinds) add(kind);
};

export interface Batch {
  readonly people: number;
  readonly missing: number;
  /** Of those who are missing. */
  readonly loads: Loads;
}

async function nextBatch(records: Generator<Rows>, known: ReadonlySet<string>): Promise<Batch> {
  const loads = newLoads();
  let [people, missing] = [0, 0];
  while (people < BATCH) {
    const { value, done } = records.next();
    if (done) break;
    people++;
    if (!known.has(value.Patient[0]!.id)) {
      missing++;
      fillIn(loads, value);
    }
    if (people % AT_ONCE === 0) await turn();
  }
  return { people, missing, loads };
}

async function addDirectory(tx: EntityManager, directory: Rows): Promise<void> {
  const { name } = tables.Organisation;
  const codes = directory.Organisation.map(({ odsCode }) => odsCode).filter((code) => code !== null);
  const found: { id: string }[] = await tx.query(`SELECT id FROM ${name} WHERE ods_code = ANY ($1)`, [codes]);
  if (found.length === 0) {
    const loads = newLoads();
    fillIn(loads, directory);
    return addAll(tx, loads);
  }
  const ours = new Set(directory.Organisation.map(({ id }) => id));
  if (!found.every(({ id }) => ours.has(id))) throw new OtherDemoError();
}

/** The demo's people who are there already, however many were asked for then. */
async function knownAmong(source: DataSource, patients: number): Promise<ReadonlySet<string>> {
  const found: { id: string }[] = await source.query(
    `SELECT id FROM ${tables.Patient.name} WHERE id BETWEEN $1 AND $2`,
    idsBetween(1, patients),
  );
  return new Set(found.map(({ id }) => id));
}

async function addAll(tx: EntityManager, loads: Loads): Promise<void> {
  // A batch may wait for a busy disk longer than a request may.
  await tx.query("SET LOCAL statement_timeout = 0");
  for (const kind of kinds) await loads[kind].into(tx);
}

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
