import type { EntitySchemaColumnOptions } from "typeorm";
import type { ReadTable } from "../read.ts";
import { uuidIn } from "../uuid-sql.ts";
import { ABSENT, Uncovered } from "./making.ts";

/** An id or another key, as SQL. */
export interface Key {
  readonly sql: string;
  readonly type: "uuid" | "text" | "uuid as text";
}

/** Text that is no UUID is nobody's key. */
export const asUuid = ({ sql, type }: Key): string => {
  if (type === "uuid") return sql;
  return type === "uuid as text" ? `${sql}::uuid` : uuidIn(sql);
};

export const asText = ({ sql, type }: Key): string => (type === "uuid" ? `${sql}::text` : sql);

/** SQL over `t` as SQL over rows of another name. */
export const renamed = (sql: string, alias: string): string => sql.replaceAll(/\bt\.(?=[a-z_"])/g, `${alias}.`);

/** SQL over the key `k.key` as SQL over another key. */
export const keyed = (sql: string, key: Key): string =>
  sql.replaceAll("k.key::uuid", () => asUuid(key)).replaceAll(/\bk\.key\b/g, () => asText(key));

/** What is established about the rows of a statement before a part of it is read. */
export interface Established {
  /** Conditions that hold. One that holds already is not asked again. */
  readonly held: ReadonlySet<string>;
  /** Ids of patients, as SQL, who are among the disclosed already. */
  readonly told: ReadonlySet<string>;
}

export const nothingEstablished: Established = { held: new Set(), told: new Set() };

/** The rows of a table in the statement, under a name; what is read of them is noted as the parts are made. */
export class Row {
  readonly alias: string;
  readonly table: ReadTable;
  /** The condition under which the viewer sees the row; null where it follows from what is established. */
  readonly visible: string | null;
  /** The id of the patient whom the row is about, where it was not told already. */
  readonly subject: string | null;
  readonly established: Established;
  readonly #read = new Set<string>(["id"]);

  /** `same` tells a column that is known to equal an expression: `patient_id` of a patient's plans. */
  constructor(
    table: ReadTable,
    alias: string,
    before: Established,
    same: { readonly column: string; readonly as: string } | null,
  ) {
    this.table = table;
    this.alias = alias;
    const visible = renamed(table.visibleTo("k.viewer"), alias);
    const known = (sql: string) => (same ? sql.replaceAll(`${alias}.${same.column}`, () => same.as) : sql);
    const subject = subjectOf(table);
    const about = subject && `${alias}.${subject}`;
    // About a patient of whom the same is established, whom most rows are about, it is not asked again.
    const shared = about && [...before.told].find((id) => before.held.has(visible.replaceAll(about, () => id)));
    const asked = shared ? `(${about} = ${shared} OR ${visible})` : visible;
    // Asked of what the rows share, it is asked once for all of them.
    this.visible = visible === "true" || before.held.has(known(visible)) ? null : known(asked);
    this.subject =
      about === null || before.told.has(known(about)) ? null : shared ? `nullif(${about}, ${shared})` : about;
    if (subject) this.#read.add(subject);
    this.established = {
      held: new Set([...before.held, visible]),
      told: about === null ? before.told : new Set([...before.told, about]),
    };
  }

  get key(): Key {
    return { sql: `${this.alias}.id`, type: "uuid" };
  }

  /** The columns to be read so that the parts find what they need. */
  get select(): string {
    return [...this.#read].map((column) => `${this.alias}.${column}`).join(", ");
  }

  column(field: string): { readonly sql: string; readonly type: string; readonly nullable: boolean } {
    const name = this.table.columns.get(field);
    if (name === undefined) throw new Uncovered(`${this.table.name}.${field}`);
    this.#read.add(name);
    const { type, nullable = false } = (
      this.table.entity.options.columns as Readonly<Record<string, EntitySchemaColumnOptions>>
    )[field]!;
    const sql = `${this.alias}.${name}`;
    return { sql: type === "timestamptz" ? instant(sql) : sql, type: String(type), nullable };
  }
}

/** The column that names the patient whom a table's rows are about. */
const subjectOf = ({ columns, subject }: ReadTable): string | null => (subject && columns.get(subject)) ?? null;

/** As `parseInstant` writes it: in UTC, with milliseconds, and microseconds where there are any. */
const instant = (sql: string): string =>
  `to_char(${sql} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS') || ` +
  `rtrim(right(to_char(${sql}, 'US'), 3), '0') || 'Z'`;

/** A value that must be there. */
export const required = (sql: string, type: "text" | "jsonb" | "json"): string =>
  `coalesce(${sql}, ${ABSENT}${type === "text" ? "" : `::${type}`})`;
