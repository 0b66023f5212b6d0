import {
  BREAK,
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  getArgumentValues,
  getNullableType,
  isLeafType,
  isListType,
  isNonNullType,
  visit,
} from "graphql";
import { type Declaration, type Declared, declarationOf } from "../graph/declaration.ts";
import type { Selected } from "./collect.ts";
import { computed } from "./computed.ts";
import { ABSENT, type Asked, type Making, type Part, plainPart, Uncovered, Unsuited, under } from "./making.ts";
import { page } from "./page.ts";
import { joined, listOf, readNamed, rowAt, sameAsKey, stub } from "./relations.ts";
import { type Established, type Key, keyed, Row, renamed, required } from "./row.ts";
import { jsonValue } from "./value.ts";

/** Where fields are read: an entity's row, or its id alone. */
export interface Place {
  readonly row: Row | null;
  readonly key: Key;
  readonly established: Established;
  /** Whether the row is certainly there. */
  readonly sure: boolean;
}

/** A field of the document with its definition. */
export interface Field {
  readonly making: Making;
  readonly definition: GraphQLField<unknown, unknown>;
  readonly nodes: readonly FieldNode[];
}

/** The fields asked of an entity, with all that comes with them. */
export function fieldsOf(making: Making, type: GraphQLObjectType, fields: readonly Selected[], place: Place) {
  const joins: string[] = [];
  const about: string[] = [];
  const entries = fields.map(({ key, name, nodes }): readonly [string, string] => {
    if (name === "__typename") return [key, `'${type.name}'`];
    const definition = type.getFields()[name];
    if (!definition) throw new Uncovered(`${type.name}.${name}`);
    const part = under(making, key, () => fieldOf({ making, definition, nodes }, type, place));
    joins.push(...part.joins);
    about.push(...part.about);
    return [key, part.json];
  });
  return { entries, joins, about };
}

function fieldOf(field: Field, type: GraphQLObjectType, place: Place): Part {
  const { as, atHome } = declarationOf(field.definition.resolve as never);
  return part(field, type, place, as, atHome);
}

function part(field: Field, type: GraphQLObjectType, place: Place, as: Declared["as"], atHome: boolean): Part {
  const { making, definition, nodes } = field;
  if (as === null) throw new Uncovered(`${type.name}.${definition.name}`);
  if (as === "plain")
    return definition.name === "id" ? plainPart(place.key.sql) : column(field, definition.name, place);
  if (as.kind === "closed") return closed(field, as, part(field, type, place, as.inner.as, atHome), rowOf(place));
  if (as.kind === "either") return part(field, type, place, chosen(field, as), atHome);
  const made = relation(field, as, place);
  if (!atHome || place.sure) return made;
  const otherwise = isNonNullType(definition.type) ? `${ABSENT}::json` : "NULL";
  return { ...made, json: `CASE WHEN ${place.row!.alias}.id IS NOT NULL THEN ${made.json} ELSE ${otherwise} END` };

  function relation({ definition }: Field, as: Declaration, place: Place): Part {
    switch (as.kind) {
      case "stub": {
        const { sql, nullable } = rowOf(place).column(as.column);
        return stub(making, as.typename, { sql, type: "uuid" }, nullable, nodes, place.established);
      }
      case "each":
        return each(field, as, place);
      case "all":
        return all(field, as.loader, place);
      case "row": {
        const key: Key = as.column === null ? place.key : { sql: rowOf(place).column(as.column).sql, type: "uuid" };
        return rowAt(making, as.loader, key, definition.type, nodes, place.established);
      }
      case "page":
      case "first":
        return page(field, as, place);
      case "filtered":
        return filtered(field, as, place);
      case "computed":
        return computed(field, as, (name) => rowOf(place).column(name).sql);
      default:
        throw new Uncovered(`${type.name}.${definition.name}`);
    }
  }
}

const rowOf = ({ row }: Place): Row => {
  if (row === null) throw new Uncovered("a column without its row");
  return row;
};

function column({ making, definition, nodes }: Field, name: string, place: Place): Part {
  const { sql, type, nullable } = rowOf(place).column(name);
  const declared: GraphQLOutputType = definition.type;
  if (type === "jsonb") return jsonValue(making, declared, nodes, sql, place.established);
  if (!isLeafType(getNullableType(declared))) throw new Uncovered(`${name} as more than text`);
  return plainPart(nullable && isNonNullType(declared) ? required(sql, "text") : sql);
}

/** Where something is closed to a caller, the plan leaves the answer to ordinary execution, which says so and why. */
function closed({ making }: Field, as: Declaration & { readonly kind: "closed" }, open: Part, row: Row): Part {
  const isOpen = ({ context }: Asked) => !as.to(context as never);
  if (!isOpen(making.asked)) throw new Unsuited("what is closed to the caller");
  making.conditions.push(isOpen);
  if (!as.where) return open;
  const hidden = as.where(row.column(as.patient).sql);
  return { ...open, json: `CASE WHEN ${hidden} THEN ${ABSENT}::json ELSE to_json(${open.json}) END` };
}

/** Which of two declarations a request's arguments choose. */
export function chosen(field: Field, { isOne, one, other }: Declaration & { readonly kind: "either" }): Declaration {
  const argsOf = argumentsOf(field);
  const choice = (asked: Asked): boolean => isOne(argsOf(asked) as never);
  const wanted = choice(field.making.asked);
  field.making.conditions.push((asked) => choice(asked) === wanted);
  const as = wanted ? one : other;
  if (as === null || as === "plain") throw new Uncovered(field.definition.name);
  return as;
}

/** Code that filters sees each element whole, beside what is asked of it. */
function filtered(field: Field, as: Declaration & { readonly kind: "filtered" }, place: Place): Part {
  const { making, definition, nodes } = field;
  const argsOf = argumentsOf(field);
  const isWhole = (asked: Asked) =>
    Object.values(argsOf(asked)).every((value) => value === null || value === undefined);
  const whole = isWhole(making.asked);
  making.conditions.push((asked) => isWhole(asked) === whole);
  if (whole) return column(field, as.column, place);
  making.computed.push({
    path: [...making.path],
    finish: (elements, asked) =>
      (elements as readonly { readonly it: unknown; readonly shown: unknown }[])
        .filter(({ it }) => as.isWanted(it as never, argsOf(asked) as never, asked.context as never))
        .map(({ shown }) => shown),
  });
  const { sql } = rowOf(place).column(as.column);
  const shown = (json: string, it: string) => `json_build_object('it', ${it}, 'shown', ${json})`;
  const part = jsonValue(making, definition.type, nodes, sql, place.established, shown);
  // Who is named in what is left out must not be told of as disclosed.
  if (part.about.length > 0) throw new Uncovered(`people in some of ${as.column}`);
  return part;
}

function each({ making, definition, nodes }: Field, as: Declaration & { readonly kind: "each" }, place: Place): Part {
  const read = readNamed(making, as.loader, "one");
  if (read.kind !== "one") throw new Uncovered(as.loader);
  const references = rowOf(place).column(as.column).sql;
  const element = making.alias();
  const key: Key = { sql: `${element}.it->>'id'`, type: "text" };
  const row = new Row(read.table, making.alias(), place.established, sameAsKey(read.where, key));
  const from = () =>
    `jsonb_array_elements(${references}) WITH ORDINALITY ${element}(it, place) ` +
    `JOIN LATERAL ${joined(row, read.where, key)}`;
  return listOf(making, row, itemOf(definition.type), nodes, from, `${element}.place`);
}

function all({ making, definition, nodes }: Field, loader: string, place: Place): Part {
  const read = readNamed(making, loader, "many");
  if (read.kind !== "many") throw new Uncovered(loader);
  const row = new Row(read.table, making.alias(), place.established, sameAsKey(read.where, place.key));
  const { alias } = row;
  const from = () => {
    const where = [keyed(read.where, place.key), "NOT t.entered_in_error"].map((it) => renamed(it, alias));
    const conditions = [...where, ...(row.visible ? [row.visible] : [])].join(" AND ");
    const order = renamed(read.order, alias);
    const columns = `${row.select}, row_number() OVER (ORDER BY ${order}) AS place`;
    return `(SELECT ${columns} FROM ${read.table.name} ${alias} WHERE ${conditions}) ${alias}`;
  };
  return listOf(making, row, itemOf(definition.type), nodes, from, `${alias}.place`);
}

const itemOf = (declared: GraphQLOutputType): GraphQLOutputType => {
  const type = getNullableType(declared);
  if (!isListType(type)) throw new Uncovered("one for many");
  return type.ofType;
};

type Values = Readonly<Record<string, unknown>>;

/** The values of a field's arguments, worked out once for each request; once for all, where no variable has a part. */
export function argumentsOf({ making, definition, nodes }: Field): (asked: Asked) => Values {
  const node = nodes[0]!;
  if (isConstant(node)) {
    const values = getArgumentValues(definition, node, making.asked.variables);
    return () => values;
  }
  return ({ known, variables }) => {
    const before = known.get(node) as Values | undefined;
    if (before) return before;
    const values = getArgumentValues(definition, node, variables);
    known.set(node, values);
    return values;
  };
}

/** Whether a field's arguments are the same in every request. */
export function isConstant(node: FieldNode): boolean {
  let constant = true;
  for (const argument of node.arguments ?? []) {
    visit(argument, {
      Variable: () => {
        constant = false;
        return BREAK;
      },
    });
  }
  return constant;
}
