import { expect, test } from "vitest";
import { analyse } from "../../src/platform/statistics.ts";
import { testDatabase } from "../database.ts";

const database = await testDatabase();

const rows = async (text: string) => (await database.pool.query(text)).rows;

const OURS = `FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace JOIN pg_attribute a ON a.attrelid = c.oid
  WHERE c.relkind = 'r' AND n.nspname !~ '^(pg_|information)' AND a.attnum > 0 AND NOT a.attisdropped`;

test("no statistics are kept of whole values, in any table", async () => {
  const whole = await rows(`SELECT c.relname, a.attname, a.attstattarget ${OURS} AND atttypid = 'jsonb'::regtype`);
  expect(whole.length).toBeGreaterThan(100);
  expect(whole.filter(({ attstattarget }) => attstattarget !== 0)).toEqual([]);
});

test("ANALYZE leaves out no table, and none of the columns that are asked for", async () => {
  await database.pool.query(
    "INSERT INTO access.membership (organisation_id, group_id) SELECT g, g FROM gen_random_uuid() g",
  );
  await analyse(database);
  expect(await rows(`SELECT DISTINCT c.relname ${OURS} AND c.reltuples < 0`)).toEqual([]);
  const known = "SELECT attname FROM pg_stats WHERE schemaname = 'access' AND tablename = 'membership'";
  expect((await rows(known)).map(({ attname }) => attname)).toContain("group_id");
});
