import { randomBytes } from "node:crypto";
import pg from "pg";
import type { EntitySchema } from "typeorm";
import { afterAll, inject } from "vitest";
import { connect, type Database, type MigrationClass } from "../src/platform/database.ts";
import { migrate } from "../src/platform/migrations.ts";

interface Rooms {
  readonly entities: readonly EntitySchema[];
  readonly migrations: readonly MigrationClass[];
}

const noRooms: Rooms = { entities: [], migrations: [] };
const template = "migrated_template";
const templateLock = 4_205_172;

export const clusterUrl = (database: string): string => {
  const url = new URL(inject("clusterUrl"));
  url.pathname = `/${database}`;
  return url.href;
};

const onCluster = async <T>(work: (client: pg.Client) => Promise<T>): Promise<T> => {
  const client = new pg.Client({ connectionString: clusterUrl("postgres") });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
};

const open = (database: string, rooms: Rooms): Promise<Database> =>
  connect({ url: clusterUrl(database), ...rooms, poolSize: 4 });

/** Built under another name and renamed when whole, so that a failed migration leaves no half template. */
const buildTemplate = async (client: pg.Client, rooms: Rooms): Promise<void> => {
  const { rowCount } = await client.query("select from pg_database where datname = $1", [template]);
  if (rowCount) return;
  await client.query(`drop database if exists ${template}_draft with (force)`);
  await client.query(`create database ${template}_draft`);
  const draft = await open(`${template}_draft`, rooms);
  try {
    await migrate(draft);
  } finally {
    await draft.close();
  }
  await client.query(`alter database ${template}_draft rename to ${template}`);
};

const freshDatabase = async (rooms: Rooms, from: string): Promise<Database> => {
  const name = `test_${randomBytes(6).toString("hex")}`;
  await onCluster(async (client) => {
    await client.query("select pg_advisory_lock($1)", [templateLock]);
    if (from === template) await buildTemplate(client, rooms);
    await client.query(`create database ${name} template ${from}`);
  });
  const database = await open(name, rooms);
  afterAll(async () => {
    await database.close();
    await onCluster((client) => client.query(`drop database ${name} with (force)`));
  });
  return database;
};

/** A database of its own with every room's tables, empty; closed and dropped after the file or `describe` it is in. */
export const testDatabase = async (): Promise<Database> => {
  const { entities, migrations } = await import("../src/subgraphs.ts");
  return freshDatabase({ entities, migrations }, template);
};

/** The same without any table. */
export const emptyDatabase = (rooms: Rooms = noRooms): Promise<Database> => freshDatabase(rooms, "template0");
