import type { Pool } from "pg";
import { SNOMED } from "../../kernel/coding.ts";
import type { RestingTable } from "../../platform/table.ts";
import { verdictOn } from "../check-codes.ts";
import { requiredAt } from "../places.ts";
import { type RecordedCoding, recordedCodings } from "../recorded-codings.ts";
import type { Terminology } from "../terminology.ts";
import type { CodeFailure, Verification } from "./verify-codes.ts";

const BATCH = 500;

interface JsonColumn {
  readonly field: string;
  readonly name: string;
}

interface Row {
  readonly id: string;
  readonly version: number;
  readonly [field: string]: unknown;
}

/** Codings at these paths of one column, in rows that have them at the same paths. */
interface Mark {
  readonly column: JsonColumn;
  readonly paths: readonly (readonly string[])[];
  readonly release: string;
  readonly rows: Row[];
}

export async function verifyTable(pool: Pool, table: RestingTable, terminology: Terminology): Promise<Verification> {
  const columns = jsonColumns(table);
  const failures: CodeFailure[] = [];
  let verified = 0;
  let unknown = 0;
  if (columns.length === 0) return { verified, unknown, failures };
  for (let after = "00000000-0000-0000-0000-000000000000"; ; ) {
    const rows = await batchAfter(pool, table, columns, after);
    const marks = new Map<string, Mark>();
    for (const row of rows) {
      for (const column of columns) {
        const valid: RecordedCoding[] = [];
        let release = "";
        for (const found of unverifiedIn(row[column.field])) {
          const path = [column.field, ...found.path];
          const verdict = await verdictOn(terminology, found, requiredAt(table.name, path));
          if (verdict.verdict === "UNKNOWN") unknown++;
          else if (verdict.verdict === "INVALID") {
            const { code, display } = found.coding;
            const { reason, message } = verdict;
            failures.push({
              table: table.name,
              id: row.id,
              path: path.join("."),
              code: code!,
              display,
              reason,
              message,
            });
          } else {
            valid.push(found);
            release = verdict.release;
          }
        }
        if (valid.length > 0) mark(marks, column, valid, release, row);
      }
    }
    for (const it of marks.values()) verified += await write(pool, table, it);
    const last = rows.at(-1);
    if (last === undefined || rows.length < BATCH) return { verified, unknown, failures };
    after = last.id;
  }
}

const unverifiedIn = (value: unknown): readonly RecordedCoding[] =>
  recordedCodings(value).filter(({ coding }) => coding.system === SNOMED && coding.code !== null && !coding.release);

function mark(
  marks: Map<string, Mark>,
  column: JsonColumn,
  valid: readonly RecordedCoding[],
  release: string,
  row: Row,
) {
  const paths = valid.map(({ path }) => [...path, "release"]);
  const key = JSON.stringify([column.name, release, paths]);
  const known = marks.get(key);
  if (known === undefined) marks.set(key, { column, paths, release, rows: [row] });
  else known.rows.push(row);
}

/** Sets the release alone, so that whatever stands beside it keeps its very digits; of a row that changed, nothing. */
async function write(pool: Pool, { name }: RestingTable, { column, paths, release, rows }: Mark): Promise<number> {
  const set = paths.reduce(
    (value, _, i) => `jsonb_set(${value}, $${i + 4}::text[], to_jsonb($1::text))`,
    `t.${column.name}`,
  );
  const { rowCount } = await pool.query(
    `UPDATE ${name} t SET ${column.name} = ${set}
     FROM unnest($2::uuid[], $3::int[]) AS seen(id, version) WHERE t.id = seen.id AND t.version = seen.version`,
    [release, rows.map(({ id }) => id), rows.map(({ version }) => version), ...paths],
  );
  return (rowCount ?? 0) * paths.length;
}

async function batchAfter(pool: Pool, { name }: RestingTable, columns: readonly JsonColumn[], after: string) {
  const selected = columns.map((column) => `t.${column.name} AS "${column.field}"`).join(", ");
  const mentions = columns.map((column) => `t.${column.name}::text LIKE '%' || $2 || '%'`).join(" OR ");
  const { rows } = await pool.query<Row>(
    `SELECT t.id, t.version, ${selected} FROM ${name} t WHERE t.id > $1 AND (${mentions}) ORDER BY t.id LIMIT ${BATCH}`,
    [after, SNOMED],
  );
  return rows;
}

const jsonColumns = ({ entity }: RestingTable): readonly JsonColumn[] =>
  Object.entries(entity.options.columns).flatMap(([field, column]) =>
    column?.type === "jsonb" ? [{ field, name: column.name ?? field }] : [],
  );
