import type { EntitySchemaColumnOptions } from "typeorm";
import { beforeAll, describe, expect, test } from "vitest";
import type { Database } from "../../src/platform/database.ts";
import { rooms } from "../../src/subgraphs.ts";
import { testDatabase } from "../database.ts";

let database: Database;
beforeAll(async () => {
  database = await testDatabase();
});

const tables = rooms.flatMap(({ name: room, tables }) => tables.map((table) => ({ room, ...table })));
const SPELLED: Readonly<Record<string, string>> = { timestamptz: "timestamp with time zone" };

describe("a table is what its migration made of it:", () => {
  test.each(tables)("$name", async ({ name, entity }) => {
    const declared = Object.values(entity.options.columns)
      .filter((column): column is EntitySchemaColumnOptions => column !== undefined)
      .map(
        ({ name, type, nullable }) => `${name} ${SPELLED[String(type)] ?? String(type)}${nullable ? "" : " NOT NULL"}`,
      );
    const { rows } = await database.pool.query<{ column: string }>(
      `SELECT column_name || ' ' || data_type || CASE is_nullable WHEN 'NO' THEN ' NOT NULL' ELSE '' END AS column
       FROM information_schema.columns
       WHERE table_schema || '.' || table_name = $1 AND is_generated = 'NEVER'`,
      [name],
    );
    expect(rows.map(({ column }) => column).sort()).toEqual(declared.sort());
  });
});

test("each room has one PostgreSQL schema, with its own name", () => {
  const strays = tables.filter(({ room, name }) => !name.startsWith(`${room.replaceAll("-", "_")}.`));
  expect(strays.map(({ name }) => name)).toEqual([]);
});

test("every table that is about patients can be searched by patient without reading it all", async () => {
  const { rows } = await database.pool.query<{ name: string }>(
    `SELECT c.table_schema || '.' || c.table_name AS name FROM information_schema.columns c
     WHERE c.column_name = 'patient_id' AND c.table_schema = ANY ($1) AND NOT EXISTS (
       SELECT FROM pg_index i JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = i.indkey[0]
       WHERE i.indrelid = (quote_ident(c.table_schema) || '.' || quote_ident(c.table_name))::regclass AND a.attname = 'patient_id')`,
    [rooms.map(({ name }) => name.replaceAll("-", "_"))],
  );
  expect(rows.map(({ name }) => name)).toEqual([]);
});
