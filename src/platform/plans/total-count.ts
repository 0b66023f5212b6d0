import { atOnce } from "../enter.ts";
import { conditionsOf, type Listing } from "../listing.ts";
import type { ReadTable } from "../read.ts";
import { renamed } from "./row.ts";

/** A list in a statement, whole: its conditions over `t`, and the SQL for the values of its filters. */
interface Whole {
  readonly table: ReadTable;
  readonly listing: Listing;
  readonly conditions: readonly string[];
  readonly values: ReadonlyMap<string, string>;
}

/** SQL for how long a list is, asked of each row, whose conditions have them under this name. */
export const countOf = ({ table, conditions }: Whole, alias: string): string =>
  `(SELECT count(*)::int FROM ${table.name} ${alias} WHERE ${renamed(conditions.join(" AND "), alias)})`;

/** The same for a list of everything: whom the viewer sees is worked out once, and not asked of each row. */
export function countOfAll({ table, listing, values }: Whole): string {
  const given = new Map([...values.keys()].map((name, at) => [name, `($2::text[])[${at + 1}]`]));
  const where = conditionsOf(listing, atOnce(table.visibleTo("$1")), given).join(" AND ");
  const query = `SELECT count(*)::int FROM ${table.name} t WHERE ${where}`;
  return `platform.counted($counted$${query}$counted$, k.viewer, ARRAY[${[...values.values()].join(", ")}]::text[])`;
}
