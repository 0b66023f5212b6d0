import type { EntityManager } from "typeorm";
import type { Stored } from "../kernel/stored.ts";
import { sendIn, statement } from "./statement.ts";
import type { Table } from "./table.ts";

/**
 * Rows of the room's own table, read in a transaction: for a rule that rests on them, or to change them with `putRows`.
 * `where` is SQL over `t`. Who may see them is the caller's to check, where what is given back could tell it.
 */
export const rowsOf = <Model>(
  tx: EntityManager,
  { name, select }: Table<Model>,
  where: string,
  values: readonly unknown[],
  lock: "" | "FOR UPDATE" = "",
): Promise<Stored<Model>[]> => {
  const text = `SELECT ${select} FROM ${name} t WHERE NOT t.entered_in_error AND (${where}) ORDER BY t.id ${lock}`;
  return tx.queryRunner ? sendIn(tx, statement(text), values) : tx.query(text, values as unknown[]);
};
