import { getNullableType, isObjectType } from "graphql";
import { MAX_PAGE } from "../../kernel/page.ts";
import type { Declaration } from "../graph/declaration.ts";
import { conditionsOf, directionOf, past } from "../listing.ts";
import { collect } from "./collect.ts";
import type { Field, Place } from "./fields.ts";
import { objectSql, type Part, parameter, Uncovered } from "./making.ts";
import { type Cut, PageEntries } from "./page-entries.ts";
import { requestOf } from "./page-request.ts";
import { readNamed, sameAsKey } from "./relations.ts";
import { keyed, Row, renamed } from "./row.ts";

/** A page of a list, as a connection of whatever is asked of it. */
export function page(field: Field, as: Declaration & { readonly kind: "page" }, place: Place): Part {
  const { making, definition, nodes } = field;
  const read = readNamed(making, as.loader, "page");
  const type = getNullableType(definition.type);
  if (read.kind !== "page" || !isObjectType(type)) throw new Uncovered(definition.name);
  const { listing, table } = read;
  const request = requestOf(field, as.adjust, listing);
  const order = listing.orders[request.orderBy]!;
  const key = as.ofParent ? place.key : null;
  const row = new Row(table, making.alias(), place.established, key && sameAsKey(listing.where, key));
  const over = (alias: string, text: string) => renamed(key ? keyed(text, key) : text, alias);
  const values = new Map(request.filters.map((name) => [name, parameter(making, request.filter(name))]));
  const conditions = conditionsOf(listing, row.visible ?? "true", values);

  const made = new PageEntries(making, row, request.orderBy, order);
  const entries = collect(making, type, nodes).map((selected): readonly [string, (cut: Cut) => string] => {
    if (selected.name === "__typename") return [selected.key, () => `'${type.name}'`];
    if (selected.name === "totalCount") {
      const alias = making.alias();
      const where = over(alias, conditions.join(" AND ")).replaceAll(`${row.alias}.`, `${alias}.`);
      return [selected.key, () => `(SELECT count(*)::int FROM ${table.name} ${alias} WHERE ${where})`];
    }
    return [selected.key, made.entry(selected, type.getFields()[selected.name]!.type, request.hasPrevious)];
  });

  const { alias } = row;
  const first = request.first.sql;
  const cut: Cut = { first, shown: made.looksAhead ? ` FILTER (WHERE n.n <= ${first})` : "" };
  const connection = objectSql(entries.map(([key, sql]) => [key, sql(cut)]));
  const block = making.alias();
  const part = (body: string, about: readonly string[]): Part => ({
    json: `${block}.j`,
    joins: [`LEFT JOIN LATERAL (${body}) ${block} ON true`],
    about,
  });
  if (made.columns.length === 0 && !made.isNumbered) return part(`SELECT ${connection} AS j`, []);

  const direction = directionOf(order);
  const cursor = request.cursor?.map((value) => parameter(making, value));
  const later = cursor ? [past(order, cursor[0]!, cursor[1]!)] : [];
  const found =
    `SELECT ${row.select}, ${over(alias, order.by)} AS sorted_by FROM ${table.name} ${alias} ` +
    `WHERE ${over(alias, [...conditions, ...later].join(" AND "))} ` +
    `ORDER BY ${over(alias, order.by)} ${direction}, ${alias}.id ${direction} LIMIT`;
  const limit = made.looksAhead ? `${first} + 1` : first;
  // A limit that the planner knows: of another it assumes a tenth of all rows, and sorts them.
  const limited = request.first.isKnown
    ? `${found} ${limit}`
    : `SELECT * FROM (${found} ${MAX_PAGE + 1}) ${alias} LIMIT ${limit}`;
  const sorted = `${alias}.sorted_by ${direction}, ${alias}.id ${direction}`;
  const isTold = made.about.length > 0;
  const each = [
    ...made.columns.map((json, at) => `${json} AS j${at}`),
    ...(isTold ? [`concat_ws(',', ${made.about.join(", ")}) AS about`] : []),
    ...(made.isNumbered ? [`row_number() OVER (ORDER BY ${sorted}) AS n`] : []),
  ];
  const about = isTold ? `, string_agg(n.about, ',')${cut.shown} AS about` : "";
  const rows = `SELECT ${each.join(", ")} FROM (${limited}) ${alias} ${made.joins.join(" ")} ORDER BY ${sorted}`;
  return part(`SELECT ${connection} AS j${about} FROM (${rows}) n`, isTold ? [`${block}.about`] : []);
}
