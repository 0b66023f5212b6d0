import type { EntitySchemaColumnOptions } from "typeorm";
import type { Stored } from "../kernel/stored.ts";
import type { Table } from "./table.ts";

/** Gives rows as PostgreSQL's COPY reads them: https://www.postgresql.org/docs/current/sql-copy.html, text format. */
export function copyText<Model>({ entity, columns }: Table<Model>): (rows: readonly Stored<Model>[]) => string {
  const options = entity.options.columns as Readonly<Record<string, EntitySchemaColumnOptions | undefined>>;
  const fields = [...columns.keys()].map((field) => [field, options[field]?.type === "jsonb"] as const);
  return (rows) => {
    let text = "";
    for (const row of rows) {
      const last = fields.length - 1;
      fields.forEach(([field, isJson], at) => {
        text += written((row as Readonly<Record<string, unknown>>)[field], isJson) + (at === last ? "\n" : "\t");
      });
    }
    return text;
  };
}

/** A JSON text has its own escapes for tabs and line ends, so that only its backslashes need another. */
function written(value: unknown, isJson: boolean): string {
  if (value === null) return "\\N";
  if (isJson) return escapedBackslashes(JSON.stringify(value));
  return typeof value === "string"
    ? escapedBackslashes(value).replaceAll(/[\t\n\r]/g, (it) => ESCAPES[it]!)
    : `${value}`;
}

const escapedBackslashes = (text: string): string => (text.includes("\\") ? text.replaceAll("\\", "\\\\") : text);

const ESCAPES: Readonly<Record<string, string>> = { "\t": "\\t", "\n": "\\n", "\r": "\\r" };
