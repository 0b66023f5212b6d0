import { type GraphQLLeafType, getNullableType, isLeafType, isNonNullType } from "graphql";
import type { Declaration } from "../graph/declaration.ts";
import { argumentsOf, type Field } from "./fields.ts";
import { type Asked, type Computed, objectSql, type Part, plainPart, Uncovered } from "./making.ts";

/** A field that code works out from some columns, given as SQL: the statement gives them, and `finish` the value. */
export function computed(
  field: Field,
  as: Declaration & { readonly kind: "computed" },
  column: (name: string) => string,
): Part {
  const { making, definition } = field;
  const type = getNullableType(definition.type);
  if (!isLeafType(type)) throw new Uncovered(`${definition.name} as more than one value`);
  const args = argumentsOf(field);
  const needed = isNonNullType(definition.type);
  making.computed.push({
    path: [...making.path],
    finish: (row, asked) =>
      finished(as.compute(row as never, args(asked) as never, asked.context as never), type, needed),
  });
  return plainPart(objectSql(as.columns.map((name) => [name, column(name)])));
}

function finished(value: unknown, type: GraphQLLeafType, needed: boolean): unknown {
  if (value !== null && value !== undefined) return type.serialize(value);
  if (needed) throw new Uncovered("a value that may not be missing");
  return null;
}

type Tree = Record<string, unknown>;

/** Works the computed fields of an answer out, in place. */
export function compute(data: Tree, all: readonly Computed[], asked: Asked): void {
  for (const one of all) within(data, one.path, one, asked);
}

function within(tree: unknown, [key, ...rest]: readonly string[], one: Computed, asked: Asked): void {
  if (tree === null || typeof tree !== "object") return;
  if (Array.isArray(tree)) {
    for (const element of tree) within(element, [key!, ...rest], one, asked);
    return;
  }
  const parent = tree as Tree;
  if (rest.length > 0) within(parent[key!], rest, one, asked);
  else if (parent[key!] !== null) parent[key!] = one.finish(parent[key!], asked);
}
