import { Kind } from "graphql";
import type { ConnectionArgs } from "../graph/connection.ts";
import type { Declaration } from "../graph/declaration.ts";
import { cursorOf, givenFilters, type Listing, orderOf } from "../listing.ts";
import { checkFirst } from "../pages.ts";
import { argumentsOf, type Field, isConstant } from "./fields.ts";
import { type Asked, type Parameter, parameter, Uncovered } from "./making.ts";

/** What is asked of a list: what of it makes the statement, and how its values reach it as parameters. */
export interface PageRequest {
  readonly orderBy: string;
  readonly filters: readonly string[];
  readonly hasPrevious: boolean;
  /** SQL for the number of rows, and whether the planner knows it. */
  readonly first: { readonly sql: string; readonly isKnown: boolean };
  readonly filter: (name: string) => Parameter;
  readonly cursor: readonly [value: Parameter, id: Parameter] | null;
}

/** A field that reads a list in pages. */
export type Paged = Declaration & { readonly kind: "page" | "first" };

export function requestOf(field: Field, as: Paged, listing: Listing): PageRequest {
  const { making, nodes, definition } = field;
  const { adjust } = as;
  const given = argumentsOf(field);
  const adjusted = {};
  const argsOf = (asked: Asked): ConnectionArgs => {
    const args = given(asked) as unknown as ConnectionArgs;
    if (!adjust) return args;
    const known = asked.known.get(adjusted) as ConnectionArgs | undefined;
    if (known) return known;
    const changed = adjust(args, asked.context as never);
    asked.known.set(adjusted, changed);
    return changed;
  };
  const shapeOf = (asked: Asked) => {
    const { orderBy, filter, after } = argsOf(asked);
    return {
      orderBy: orderOf(listing, orderBy ?? null),
      filters: givenFilters(listing, { ...filter }),
      hasPrevious: after !== null && after !== undefined,
    };
  };
  const shape = shapeOf(making.asked);
  if (!(shape.orderBy in listing.orders)) throw new Uncovered(shape.orderBy);
  const wanted = JSON.stringify(shape);
  const fixed = isConstant(nodes[0]!) && !adjust;
  if (!fixed) making.conditions.push((asked) => JSON.stringify(shapeOf(asked)) === wanted);
  /** A value that no request changes is worked out once. */
  const parameterOf = (value: Parameter): Parameter => {
    if (!fixed) return value;
    const once = value(making.asked);
    return () => once;
  };

  const countOf = parameterOf((asked) => String(checkFirst(argsOf(asked).first)));
  const written = nodes[0]!.arguments?.find(({ name }) => name.value === "first");
  const isKnown = as.kind === "first" || written === undefined || written.value.kind === Kind.INT;
  if (as.kind === "page" && definition.args.every(({ name }) => name !== "first")) throw new Uncovered("no `first`");
  const cursor = (asked: Asked) => cursorOf(listing, argsOf(asked).after ?? null, shape.orderBy)!;
  return {
    ...shape,
    first: { isKnown, sql: isKnown ? countOf(making.asked)! : `${parameter(making, countOf)}::int` },
    filter: (name) => parameterOf((asked) => textOf((argsOf(asked).filter as Readonly<Record<string, unknown>>)[name])),
    cursor: shape.hasPrevious
      ? [parameterOf((asked) => cursor(asked).value), parameterOf((asked) => cursor(asked).id)]
      : null,
  };
}

/** A value as PostgreSQL reads it from text: https://www.postgresql.org/docs/current/arrays.html#ARRAYS-IO. */
export function textOf(value: unknown): string {
  if (Array.isArray(value)) return `{${value.map((it) => JSON.stringify(textOf(it))).join(",")}}`;
  if (typeof value === "object" || value === undefined) throw new Uncovered("a value of several parts");
  return String(value);
}
