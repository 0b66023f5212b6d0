import fc from "fast-check";
import type { MigrationInterface, QueryRunner } from "typeorm";
import { EntitySchema } from "typeorm";
import { describe, expect, it } from "vitest";
import { connect, type Database } from "../../src/platform/database.ts";
import { migrate } from "../../src/platform/migrations.ts";
import { clusterUrl, emptyDatabase } from "../database.ts";

interface Note {
  readonly id: string;
  readonly text: string;
}

const noteTable = new EntitySchema<Note>({
  name: "note",
  schema: "notes",
  columns: { id: { type: "uuid", primary: true }, text: { type: "text" } },
});

class CreateNotes1700000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query("create schema notes");
    await runner.query("create table notes.note (id uuid primary key, text text not null)");
  }
  async down(runner: QueryRunner): Promise<void> {
    await runner.query("drop schema notes cascade");
  }
}

class AddTags1700000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query("create table notes.tag (id uuid)");
  }
  async down(): Promise<void> {}
}

class Break1700000000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query("create table notes.half (id uuid)");
    await runner.query("select no_such_column from notes.note");
  }
  async down(): Promise<void> {}
}

const rooms = { entities: [noteTable], migrations: [CreateNotes1700000000000] };
const id = "0190b3c0-0000-7000-8000-000000000001";

/** A second process's view of the same database. */
const again = async (database: Database, migrations: typeof rooms.migrations): Promise<Database> => {
  const { rows } = await database.pool.query<{ name: string }>("select current_database() as name");
  return connect({ url: clusterUrl(rows[0]?.name ?? ""), entities: [], migrations, poolSize: 2 });
};

const one = async (database: Database, expression: string, values: readonly unknown[] = []): Promise<unknown> => {
  const { rows } = await database.pool.query<{ value: unknown }>(`select ${expression} as value`, [...values]);
  return rows[0]?.value;
};

describe("what a column becomes", async () => {
  const database = await emptyDatabase();

  it.each([
    ["a 64-bit integer is a string with every digit", "999000041000000102::int8", "999000041000000102"],
    ["a numeric keeps its written precision", "1.50::numeric", "1.50"],
    ["a date is a calendar day in no time zone", "date '2024-02-29'", "2024-02-29"],
    ["an instant is ISO 8601 in UTC", "timestamptz '2024-07-01 09:30+01'", "2024-07-01T08:30:00.000Z"],
    ["an instant keeps its microseconds", "timestamptz '2024-07-01 09:30:00.123456Z'", "2024-07-01T09:30:00.123456Z"],
    ["a list of dates is read like a date", "array[date '2024-02-29', null]", ["2024-02-29", null]],
    ["a list of 64-bit integers is a list of strings", "array[999000041000000102::int8]", ["999000041000000102"]],
    ["a list of instants is in UTC", "array[timestamptz '2024-07-01 09:30+01']", ["2024-07-01T08:30:00.000Z"]],
    ["absence is null", "null::date", null],
  ])("%s", async (_, expression, value) => {
    expect(await one(database, expression)).toEqual(value);
  });

  it("an instant comes back as it was sent, whatever it was", async () => {
    const instants = fc.date({ min: new Date("0001-01-01"), max: new Date("9999-12-31"), noInvalidDate: true });
    await fc.assert(
      fc.asyncProperty(instants, async (instant) => {
        expect(await one(database, "$1::timestamptz", [instant.toISOString()])).toBe(instant.toISOString());
      }),
    );
  });
});

describe("a connection", async () => {
  const database = await emptyDatabase();

  it("plans a prepared statement once, in UTC, with a limit on its time", async () => {
    expect(await one(database, "current_setting('plan_cache_mode')")).toBe("force_generic_plan");
    expect(await one(database, "current_setting('timezone')")).toBe("UTC");
    expect(await one(database, "current_setting('statement_timeout')")).toBe("10s");
  });

  it("is shared by reads and by TypeORM", async () => {
    expect((await database.source.query<unknown[]>("select 1")).length).toBe(1);
    expect(database.pool.totalCount).toBe(1);
  });

  it("that breaks while idle is replaced, and the process lives", async () => {
    const pid = await one(database, "pg_backend_pid()");
    const other = await again(database, []);
    await one(other, "pg_terminate_backend($1)", [pid]);
    await other.close();
    await expect.poll(() => database.pool.totalCount).toBe(0);
    expect(await one(database, "pg_backend_pid()")).not.toBe(pid);
  });

  it("to a database that is not there is an error, not a hang", async () => {
    const url = clusterUrl("no_such_database");
    await expect(connect({ url, entities: [], migrations: [], poolSize: 1 })).rejects.toThrow("does not exist");
  });
});

describe("migrations", async () => {
  it("make the tables that TypeORM then writes and a plain statement reads", async () => {
    const database = await emptyDatabase(rooms);
    expect(await migrate(database)).toEqual(["CreateNotes1700000000000"]);
    await database.source.getRepository(noteTable).insert({ id, text: "seen" });
    expect(await one(database, "(select text from notes.note where id = $1)", [id])).toBe("seen");
  });

  it("are refused by a server that is too old, which is left as it was", async () => {
    const database = await emptyDatabase(rooms);
    Object.assign(database.source.driver, { version: "15.8" });
    await expect(migrate(database)).rejects.toThrow("is on PostgreSQL 15.8: the graph needs version 16 or newer");
    expect(await one(database, "to_regclass('notes.note')")).toBeNull();
  });

  it("run once when several processes start together", async () => {
    const database = await emptyDatabase(rooms);
    const others = [await again(database, rooms.migrations), await again(database, rooms.migrations)];
    const done = await Promise.all([database, ...others].map(migrate));
    for (const other of others) await other.close();
    expect(done.flat()).toEqual(["CreateNotes1700000000000"]);
  });

  it("that fail leave nothing of themselves, keep those before, and free the lock", async () => {
    const database = await emptyDatabase(rooms);
    await migrate(database);
    const other = await again(database, [CreateNotes1700000000000, AddTags1700000000001, Break1700000000002]);
    await expect(migrate(other)).rejects.toThrow("no_such_column");
    await other.close();
    expect(await one(database, "to_regclass('notes.half')")).toBeNull();
    expect(await one(database, "to_regclass('notes.tag')")).toBe("notes.tag");
    expect(await migrate(database)).toEqual([]);
  });

  it("that fail on a new database leave it as it was, and free the lock", async () => {
    const database = await emptyDatabase(rooms);
    const other = await again(database, [CreateNotes1700000000000, Break1700000000002]);
    await expect(migrate(other)).rejects.toThrow("no_such_column");
    await other.close();
    expect(await one(database, "to_regclass('notes.note')")).toBeNull();
    expect(await migrate(database)).toEqual(["CreateNotes1700000000000"]);
  });
});
