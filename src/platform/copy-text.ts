import type { EntitySchemaColumnOptions } from "typeorm";
import type { Stored } from "../kernel/stored.ts";
import type { Table } from "./table.ts";

/** Gives a row as PostgreSQL's COPY reads it: https://www.postgresql.org/docs/current/sql-copy.html, text format. */
export function copyText<Model>({ entity, columns }: Table<Model>): (row: Stored<Model>) => string {
  const options = entity.options.columns as Readonly<Record<string, EntitySchemaColumnOptions | undefined>>;
  const fields = [...columns.keys()].map((field) => ({ field, isJson: options[field]?.type === "jsonb" }));
  return (row) => {
    const values = row as Readonly<Record<string, unknown>>;
    let text = "";
    for (const { field, isJson } of fields) {
      const value = values[field];
      text += `${value === null ? "\\N" : isJson ? json(value) : typeof value === "string" ? escaped(value) : value}\t`;
    }
    return `${text.slice(0, -1)}\n`;
  };
}

/** A JSON text has its own escapes for tabs and line ends, so that only its backslashes need another. */
const json = (value: unknown): string => {
  if (Array.isArray(value) && value.length === 0) return "[]";
  const text = JSON.stringify(value);
  return text.includes("\\") ? text.replaceAll("\\", "\\\\") : text;
};

const escaped = (text: string): string =>
  SPECIAL.test(text) ? text.replaceAll(EACH_SPECIAL, (it) => ESCAPES[it]!) : text;

const SPECIAL = /[\\\t\n\r]/;
const EACH_SPECIAL = /[\\\t\n\r]/g;
const ESCAPES: Readonly<Record<string, string>> = { "\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r" };
