import { type FieldNode, type GraphQLOutputType, getNullableType, isNonNullType, isObjectType } from "graphql";
import { UUID } from "../../kernel/page.ts";
import { declarationOf } from "../graph/declaration.ts";
import type { Read } from "../read.ts";
import { EACH } from "../reads.ts";
import { collect } from "./collect.ts";
import { fieldsOf } from "./fields.ts";
import { ABSENT, type Asked, type Making, objectSql, type Part, parameter, toldOf, Uncovered } from "./making.ts";
import { asUuid, type Established, type Key, keyed, Row, renamed } from "./row.ts";

export function readNamed({ readOf }: Making, loader: string, kind: Read["kind"]) {
  const read = readOf(loader);
  if (read?.kind !== kind) throw new Uncovered(`what ${loader} reads`);
  return read;
}

/** Which column of a read's rows equals its key, when nothing but an id is compared. */
export function sameAsKey(where: string | undefined, key: Key) {
  const column = /^t\.(\w+) = k\.key::uuid$/.exec(where ?? "")?.[1];
  return column === undefined ? null : { column, as: asUuid(key) };
}

/** The row that a key leads to, as a join: no row where there is none to be seen. */
export function joined(row: Row, where: string, key: Key): string {
  const conditions = [renamed(keyed(where, key), row.alias), ...(row.visible ? [row.visible] : [])].join(" AND ");
  return `(SELECT ${row.select} FROM ${row.table.name} ${row.alias} WHERE ${conditions} ${EACH}) ${row.alias} ON true`;
}

/** The row of a loader for one key. */
export function oneOf(
  making: Making,
  loader: string,
  key: Key,
  before: Established,
): { readonly row: Row; readonly join: () => string } {
  const read = readNamed(making, loader, "one");
  if (read.kind !== "one") throw new Uncovered(loader);
  const row = new Row(read.table, making.alias(), before, sameAsKey(read.where, key));
  return { row, join: () => `LEFT JOIN LATERAL ${joined(row, read.where, key)}` };
}

/** The key that a request gives, for a read's condition. Text that is no UUID is nobody's, where the read has one. */
export function argumentKey(making: Making, where: string, given: (asked: Asked) => unknown): Key {
  const isUuid = where.includes("k.key::uuid");
  const sql = parameter(making, (asked) => {
    const key = given(asked);
    return typeof key === "string" && (!isUuid || UUID.test(key)) ? key : null;
  });
  return { sql, type: isUuid ? "uuid as text" : "text" };
}

/** What is asked of the row that a loader has for a key: null where there is none to be seen. */
export function rowAt(
  making: Making,
  loader: string,
  key: Key,
  declared: GraphQLOutputType,
  nodes: readonly FieldNode[],
  before: Established,
): Part {
  const type = getNullableType(declared);
  if (!isObjectType(type) || type !== declared) throw new Uncovered(`${loader} as what must be there`);
  const { row, join } = oneOf(making, loader, key, before);
  const place = { row, key: row.key, established: row.established, sure: true };
  const { entries, joins, about } = fieldsOf(making, type, collect(making, type, nodes), place);
  return {
    json: `CASE WHEN ${row.alias}.id IS NOT NULL THEN ${objectSql(entries)} END`,
    joins: [join(), ...joins],
    about: [...(row.subject ? [row.subject] : []), ...about],
  };
}

/**
 * An entity of some room by its id. Its own room's fields need its row, which may not be there or not be seen: then they
 * are null, and where one may not be null the statement fails. Other rooms' fields hang on the id alone.
 */
export function stub(
  making: Making,
  typename: string,
  key: Key,
  mayBeNull: boolean,
  nodes: readonly FieldNode[],
  before: Established,
): Part {
  const type = making.schema.getType(typename);
  if (!isObjectType(type)) throw new Uncovered(typename);
  const fields = collect(making, type, nodes);
  const atHome = fields.filter(({ name }) => declarationOf(type.getFields()[name]?.resolve as never).atHome);
  const orNull = (json: string) => (mayBeNull ? `CASE WHEN ${key.sql} IS NOT NULL THEN ${json} END` : json);
  if (atHome.length === 0) {
    const { entries, joins, about } = fieldsOf(making, type, fields, {
      row: null,
      key,
      established: before,
      sure: true,
    });
    return { json: orNull(objectSql(entries)), joins, about };
  }
  const home = making.homeOf(typename);
  if (home === null) throw new Uncovered(`a ${typename} by its id`);
  const { row, join } = oneOf(making, home, key, before);
  const strict = atHome.some(({ name }) => isNonNullType(type.getFields()[name]!.type));
  const there = `${row.alias}.id IS NOT NULL`;
  const place = strict
    ? { row, key: row.key, established: row.established, sure: true }
    : { row, key, established: before, sure: false };
  const { entries, joins, about } = fieldsOf(making, type, fields, place);
  const json = objectSql(entries);
  return {
    json: orNull(strict ? `CASE WHEN ${there} THEN ${json} ELSE ${ABSENT}::json END` : json),
    joins: [join(), ...joins],
    about: [...(row.subject ? [row.subject] : []), ...about],
  };
}

/** All rows of the source `from`, one object each, as a list in the order given. */
export function listOf(
  making: Making,
  row: Row,
  type: unknown,
  nodes: readonly FieldNode[],
  from: (row: Row) => string,
  order: string,
): Part {
  const item = getNullableType(type as never);
  if (!isObjectType(item)) throw new Uncovered("a list of several types");
  const { entries, joins, about } = fieldsOf(making, item, collect(making, item, nodes), {
    row,
    key: row.key,
    established: row.established,
    sure: true,
  });
  const told = [...(row.subject ? [row.subject] : []), ...about];
  const block = making.alias();
  const aboutEach = told.length > 0 ? `, ${toldOf(told)} AS about` : "";
  const aboutAll = told.length > 0 ? ", string_agg(n.about, ',') AS about" : "";
  return {
    json: `${block}.j`,
    joins: [
      `LEFT JOIN LATERAL (SELECT coalesce(json_agg(n.j), '[]') AS j${aboutAll} FROM (` +
        `SELECT ${objectSql(entries)} AS j${aboutEach} FROM ${from(row)} ${joins.join(" ")} ` +
        `ORDER BY ${order}) n) ${block} ON true`,
    ],
    about: told.length > 0 ? [`${block}.about`] : [],
  };
}
