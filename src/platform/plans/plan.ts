import type { FragmentDefinitionNode, OperationDefinitionNode } from "graphql";
import { type Declaration, declarationOf } from "../graph/declaration.ts";
import { keysWith } from "../reads.ts";
import { type Statement, statement } from "../statement.ts";
import { collectFrom } from "./collect.ts";
import { argumentsOf, chosen, type Field, type Place } from "./fields.ts";
import {
  type Asked,
  type Computed,
  type Declarations,
  type Making,
  nameOfParameter,
  objectSql,
  type Part,
  Uncovered,
  under,
} from "./making.ts";
import { page } from "./page.ts";
import { argumentKey, readNamed, rowAt } from "./relations.ts";
import { nothingEstablished } from "./row.ts";

/** One statement that answers a whole document, for many requests at once. */
export interface Plan {
  readonly statement: Statement;
  /** Whether a request is of the kind that the statement was made for. */
  readonly suits: (asked: Asked) => boolean;
  /** The parameters of one request: the first is its key. */
  readonly values: (asked: Asked) => (string | null)[];
  /** What is to be worked out once the answer is there. */
  readonly computed: readonly Computed[];
}

/** Makes the plan of an operation for requests like this one; throws Uncovered where the rooms declare too little. */
export function planOf(
  declarations: Declarations,
  operation: OperationDefinitionNode,
  fragments: Readonly<Record<string, FragmentDefinitionNode>>,
  asked: Asked,
): Plan {
  let aliases = 0;
  const making: Making = {
    ...declarations,
    fragments,
    asked,
    parameters: [],
    computed: [],
    path: [],
    conditions: [],
    alias: () => `t${++aliases}`,
  };
  const query = declarations.schema.getQueryType()!;
  if (operation.operation !== "query" || operation.directives?.length) throw new Uncovered(operation.operation);
  const joins: string[] = [];
  const about: string[] = [];
  const entries = collectFrom(making, query, [operation.selectionSet]).map(({ key, name, nodes }): [string, string] => {
    if (name === "__typename") return [key, `'${query.name}'`];
    const definition = query.getFields()[name];
    const { as } = declarationOf(definition?.resolve as never);
    if (!definition || as === null || as === "plain") throw new Uncovered(`Query.${name}`);
    const part = under(making, key, () => root({ making, definition, nodes }, as));
    joins.push(...part.joins);
    about.push(...part.about);
    return [key, part.json];
  });
  const { parameters, computed, conditions } = making;
  const names = parameters.map((_, at) => nameOfParameter(at)).slice(1);
  return {
    statement: statement(
      `SELECT k.place::int, ${objectSql(entries)}::text AS answer, ` +
        `concat_ws(',', ${["NULL", ...about].join(", ")}) AS about FROM ${keysWith(names)} ${joins.join(" ")}`,
    ),
    suits: (asked) => conditions.every((holds) => holds(asked)),
    values: (asked) => (parameters.length > 0 ? parameters.map((value) => value(asked)) : [null]),
    computed,
  };
}

const nowhere: Place = { row: null, key: { sql: "NULL", type: "uuid" }, established: nothingEstablished, sure: true };

function root(field: Field, as: Declaration): Part {
  if (as.kind === "either") return root(field, chosen(field, as));
  if (as.kind === "page" && as.of !== "parent") return page(field, as, nowhere);
  if (as.kind !== "one") throw new Uncovered(field.definition.name);
  const { making, definition, nodes } = field;
  const argsOf = argumentsOf(field);
  const keysOf = (asked: Asked) => {
    const args = argsOf(asked);
    return (as.of === null ? args : args[as.of]) as Readonly<Record<string, unknown>>;
  };
  const givenOf = (asked: Asked) => Object.keys(as.by).find((key) => typeof keysOf(asked)[key] === "string");
  const given = givenOf(making.asked);
  if (given === undefined) throw new Uncovered(definition.name);
  making.conditions.push((asked) => givenOf(asked) === given);

  const loader = as.by[given]!;
  const read = readNamed(making, loader, "one");
  const key = argumentKey(making, read.kind === "one" ? read.where : "", (asked) => keysOf(asked)[given]);
  return rowAt(making, loader, key, definition.type, nodes, nothingEstablished);
}
