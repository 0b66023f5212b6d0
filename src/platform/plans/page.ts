import { getNullableType, isNonNullType, isObjectType } from "graphql";
import { MAX_PAGE } from "../../kernel/page.ts";
import { type Coded, codedOf, conditionsOf, directionOf, past, perCode } from "../listing.ts";
import { collect } from "./collect.ts";
import { argumentsOf, type Field, type Place } from "./fields.ts";
import { objectSql, type Part, parameter, toldOf, Uncovered } from "./making.ts";
import { type Cut, PageEntries } from "./page-entries.ts";
import { type Paged, requestOf } from "./page-request.ts";
import { argumentKey, readNamed, sameAsKey } from "./relations.ts";
import { type Key, keyed, Row, renamed } from "./row.ts";
import { countOf, countOfAll } from "./total-count.ts";

/** A page of a list: as a connection of whatever is asked of it, or as its first row alone. */
export function page(field: Field, as: Paged, place: Place): Part {
  const { making, definition, nodes } = field;
  const read = readNamed(making, as.loader, "page");
  const type = getNullableType(definition.type);
  if (read.kind !== "page" || !isObjectType(type)) throw new Uncovered(definition.name);
  const { listing, table } = read;
  const key = keyOf(field, as, place, listing.where ?? "");
  const request = requestOf(field, as, listing);
  const order = listing.orders[request.orderBy]!;
  const row = new Row(table, making.alias(), place.established, key && sameAsKey(listing.where, key));
  const values = new Map(request.filters.map((name) => [name, parameter(making, request.filter(name))]));
  // The key goes into the list's own condition alone: a parameter may be named as it is.
  const ours = key && listing.where ? { ...listing, where: keyed(listing.where, key) } : listing;
  const conditions = conditionsOf(ours, row.visible ?? "true", values);
  const coded = codedOf(listing, request.filters);

  const whole = { table, listing, conditions, values };
  const isOfAll = listing.where === undefined && row.visible !== null;

  const made = new PageEntries(making, row, request.orderBy, order);
  const connection = (): ((cut: Cut) => string) => {
    const entries = collect(making, type, nodes).map((selected): readonly [string, (cut: Cut) => string] => {
      if (selected.name === "__typename") return [selected.key, () => `'${type.name}'`];
      if (selected.name === "totalCount") {
        const sql = isOfAll ? countOfAll(whole) : countOf(whole, row.alias);
        return [selected.key, () => sql];
      }
      return [selected.key, made.entry(selected, type.getFields()[selected.name]!.type, request.hasPrevious)];
    });
    return (cut) => objectSql(entries.map(([key, sql]) => [key, sql(cut)]));
  };
  if (as.kind === "first" && isNonNullType(definition.type)) throw new Uncovered("a first that must be there");
  const asked = as.kind === "first" ? made.only(definition.type, nodes) : connection();

  const { alias } = row;
  const first = request.first.sql;
  const cut: Cut = { first, shown: made.looksAhead ? ` FILTER (WHERE n.n <= ${first})` : "" };
  const answer = asked(cut);
  const block = making.alias();
  const part = (body: string, about: readonly string[]): Part => ({
    json: `${block}.j`,
    joins: [`LEFT JOIN LATERAL (${body}) ${block} ON true`],
    about,
  });
  if (made.columns.length === 0 && !made.isNumbered) return part(`SELECT ${answer} AS j`, []);

  const direction = directionOf(order);
  const cursor = request.cursor?.map((value) => parameter(making, value));
  const later = cursor ? [past(order, cursor[0]!, cursor[1]!)] : [];
  const by = renamed(order.by, alias);
  const limit = made.looksAhead ? `${first} + 1` : first;
  const pageUnder = (all: readonly string[]): string => {
    const found =
      `SELECT ${row.select}, ${by} AS sorted_by FROM ${table.name} ${alias} ` +
      `WHERE ${renamed([...all, ...later].join(" AND "), alias)} ` +
      `ORDER BY ${by} ${direction}, ${alias}.id ${direction} LIMIT`;
    // A limit that the planner knows: of another it assumes a tenth of all rows, and sorts them.
    return request.first.isKnown
      ? `${found} ${limit}`
      : `SELECT * FROM (${found} ${MAX_PAGE + 1}) ${alias} LIMIT ${limit}`;
  };
  const sorted = `${alias}.sorted_by ${direction}, ${alias}.id ${direction}`;
  const merged = (name: string): string => {
    const others = new Map([...values].filter(([other]) => other !== name));
    const rest = conditionsOf(ours, row.visible ?? "true", others);
    const from = perCode(listing.filters![name] as Coded, values.get(name)!, alias, (way) => pageUnder([way, ...rest]));
    return `SELECT DISTINCT ON (${alias}.sorted_by, ${alias}.id) ${alias}.* FROM ${from} ORDER BY ${sorted} LIMIT ${limit}`;
  };
  const limited = coded === undefined ? pageUnder(conditions) : merged(coded);
  const isTold = made.about.length > 0;
  const each = [
    ...made.columns.map((json, at) => `${json} AS j${at}`),
    ...(isTold ? [`${toldOf(made.about)} AS about`] : []),
    ...(made.isNumbered ? [`row_number() OVER (ORDER BY ${sorted}) AS n`] : []),
  ];
  const about = isTold ? `, string_agg(n.about, ',')${cut.shown} AS about` : "";
  const rows = `SELECT ${each.join(", ")} FROM (${limited}) ${alias} ${made.joins.join(" ")} ORDER BY ${sorted}`;
  return part(`SELECT ${answer} AS j${about} FROM (${rows}) n`, isTold ? [`${block}.about`] : []);
}

/** Whose list it is; null for that of everything. */
function keyOf(field: Field, as: Paged, place: Place, where: string): Key | null {
  const of = as.kind === "first" ? "parent" : as.of;
  if (of === "everything") return null;
  if (of === "parent") return place.key;
  const argsOf = argumentsOf(field);
  return argumentKey(field.making, where, (asked) => argsOf(asked)[of.argument]);
}
