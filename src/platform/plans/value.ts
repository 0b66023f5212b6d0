import {
  type FieldNode,
  type GraphQLOutputType,
  getNullableType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from "graphql";
import { declarationOf } from "../graph/declaration.ts";
import { collect } from "./collect.ts";
import { computed } from "./computed.ts";
import { ABSENT, type Making, objectSql, type Part, plainPart, toldOf, Uncovered, under } from "./making.ts";
import { stub } from "./relations.ts";
import { type Established, required } from "./row.ts";

/** What becomes of an element of a list: SQL for what is asked of it, and for the element itself. */
type Shown = (json: string, element: string) => string;

/**
 * What is asked of a whole value that rests as jsonb: `sql` is an expression of that type. Of a list, `shown` may change
 * what becomes of its elements.
 */
export function jsonValue(
  making: Making,
  declared: GraphQLOutputType,
  nodes: readonly FieldNode[],
  sql: string,
  before: Established,
  shown: Shown = (json) => json,
): Part {
  const type = getNullableType(declared);
  const otherwise = isNonNullType(declared) ? `${ABSENT}::json` : "NULL";
  if (isLeafType(type)) return plainPart(isNonNullType(declared) ? required(`nullif(${sql}, 'null')`, "jsonb") : sql);
  if (isListType(type)) {
    if (isLeafType(getNullableType(type.ofType)))
      return plainPart(`CASE WHEN jsonb_typeof(${sql}) = 'array' THEN (${sql})::json ELSE ${otherwise} END`);
    const element = making.alias();
    const { json, joins, about } = jsonValue(making, type.ofType, nodes, `${element}.it`, before);
    const isList = `jsonb_typeof(${sql}) = 'array'`;
    const elementsOf = (value: string) => `jsonb_array_elements(${value}) ${element}(it)`;
    const list = `coalesce(json_agg(${shown(json, `${element}.it`)}), '[]')`;
    const guarded = (listed: string) => `CASE WHEN ${isList} THEN ${listed} ELSE ${otherwise} END`;
    if (joins.length === 0) return plainPart(guarded(`(SELECT ${list} FROM ${elementsOf(sql)})`));
    // A join is worked out whatever its result is used for.
    const elements = elementsOf(`CASE WHEN ${isList} THEN ${sql} END`);
    const block = making.alias();
    const told = about.length > 0 ? `, string_agg(${toldOf(about)}, ',') AS about` : "";
    return {
      json: guarded(`${block}.j`),
      joins: [`LEFT JOIN LATERAL (SELECT ${list} AS j${told} FROM ${elements} ${joins.join(" ")}) ${block} ON true`],
      about: about.length > 0 ? [`${block}.about`] : [],
    };
  }
  if (!isObjectType(type)) throw new Uncovered(`a value of type ${type.name}`);

  const joins: string[] = [];
  const about: string[] = [];
  const entries = collect(making, type, nodes).map(({ key, name, nodes }) => {
    if (name === "__typename") return [key, `'${type.name}'`] as const;
    const field = type.getFields()[name]!;
    const { as } = declarationOf(field.resolve as never);
    const part = under(making, key, (): Part => {
      if (as === "plain") return property(making, field.type, nodes, sql, name, before);
      if (as?.kind === "computed")
        return computed({ making, definition: field, nodes }, as, (property) => `${sql}->'${property}'`);
      if (as?.kind === "stub")
        return stub(making, as.typename, { sql: `(${sql}->>'${as.column}')`, type: "text" }, true, nodes, before);
      if (as?.kind !== "follow") throw new Uncovered(`${type.name}.${name}`);
      const words = as.words.map((word) => `'${word}'`).join(", ");
      const id = `(CASE WHEN ${sql}->>'type' IN (${words}) THEN ${sql}->>'id' END)`;
      return stub(making, as.typename, { sql: id, type: "text" }, true, nodes, before);
    });
    joins.push(...part.joins);
    about.push(...part.about);
    return [key, part.json] as const;
  });
  return {
    json: `CASE WHEN jsonb_typeof(${sql}) = 'object' THEN ${objectSql(entries)} ELSE ${otherwise} END`,
    joins,
    about,
  };
}

/** Text loses its quotes on the way, and gets them back; what is missing and what is null are the same. */
const TEXTLESS = new Set(["Int", "Float", "Boolean"]);

function property(
  making: Making,
  declared: GraphQLOutputType,
  nodes: readonly FieldNode[],
  sql: string,
  name: string,
  before: Established,
): Part {
  const type = getNullableType(declared);
  if (!isLeafType(type) || TEXTLESS.has(type.name))
    return jsonValue(making, declared, nodes, `(${sql}->'${name}')`, before);
  const text = `${sql}->>'${name}'`;
  return plainPart(isNonNullType(declared) ? required(text, "text") : text);
}
