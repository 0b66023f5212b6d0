import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
} from "graphql";

/** A query that asks a root of the graph for a thing and for all that its fields lead to. */
export interface Root {
  readonly field: string;
  readonly query: string;
}

/** What the paths need: the id of a thing of each type, and ids for arguments of other names. */
export interface Known {
  readonly ids: ReadonlyMap<string, string>;
  readonly idOf: (argument: string) => string | undefined;
}

/** Every root of the graph that leads to an entity. */
export const rootsOf = (schema: GraphQLSchema, known: Known): readonly Root[] =>
  Object.values(schema.getQueryType()!.getFields()).flatMap((field) => {
    const selection = leadingTo(field, known, 1);
    return selection === null ? [] : [{ field: field.name, query: `{ ${selection} }` }];
  });

/** A field with what it leads to; null where it leads to no entity. */
function leadingTo(field: GraphQLField<unknown, unknown>, known: Known, depth: number): string | null {
  const type = getNamedType(field.type);
  if (!isObjectType(type)) return null;
  const selected = selectionOf(type, known, depth);
  if (selected === null) return null;
  return `${field.name}${argumentsOf(field.args, type, known)} ${selected}`;
}

function selectionOf(type: GraphQLObjectType, known: Known, depth: number): string | null {
  if (type.name.endsWith("Connection")) {
    const node = getNamedType(type.getFields().nodes!.type) as GraphQLObjectType;
    return `{ nodes ${selectionOf(node, known, Math.min(depth, 0))} edges { node { __typename } } totalCount }`;
  }
  const isEntity = known.ids.has(type.name);
  // A stub knows its id; only the row itself, which must be seen, knows its version.
  if (isEntity && depth <= 0) return "{ __typename id version }";
  if (!isEntity && depth < -2) return null;
  const parts = Object.values(type.getFields()).flatMap((field) => leadingTo(field, known, depth - 1) ?? []);
  if (isEntity) return `{ __typename id version ${parts.join(" ")} }`;
  return parts.length > 0 ? `{ ${parts.join(" ")} }` : null;
}

/** Arguments that must be given: an id by its name, anything else as something of its type. */
function argumentsOf(args: readonly GraphQLArgument[], target: GraphQLObjectType, known: Known): string {
  const given = args
    .filter(isRequiredArgument)
    .map(({ name, type }) => `${name}: ${givenFor(name, type, target, known)}`);
  return given.length > 0 ? `(${given.join(", ")})` : "";
}

function givenFor(name: string, of: GraphQLInputType, target: GraphQLObjectType, known: Known): string {
  const type = getNullableType(of);
  if (isListType(type)) return `[${givenFor(name, type.ofType, target, known)}]`;
  if (isEnumType(type)) return type.getValues()[0]!.name;
  if (isInputObjectType(type)) {
    const { id, ...fields } = type.getFields();
    const needed = id ? [id] : Object.values(fields).filter(isRequiredInputField);
    return `{ ${needed.map((it) => `${it.name}: ${givenFor(it.name, it.type, target, known)}`).join(", ")} }`;
  }
  if (type.name === "ID") return `"${(name === "id" ? known.ids.get(target.name) : known.idOf(name)) ?? UNKNOWN}"`;
  return values[type.name] ?? '"x"';
}

const UNKNOWN = "01990000-0000-7000-8000-000000000000";
const values: Readonly<Record<string, string>> = {
  Int: "1",
  Float: "1",
  Boolean: "true",
  Date: '"2026-11-01"',
  DateTime: '"2026-11-01"',
};

/** What an answer shows: each entity by the path of types and fields that led to it, as `Patient.carePlans CarePlan 42`. */
export function shownIn(data: unknown, root: string): ReadonlySet<string> {
  const shown = new Set<string>();
  const walk = (value: unknown, via: string): void => {
    if (Array.isArray(value)) for (const one of value) walk(one, via);
    else if (typeof value === "object" && value !== null) {
      const { __typename, id, version } = value as { __typename?: string; id?: string; version?: number };
      if (__typename && id && version) shown.add(`${via} ${__typename} ${id}`);
      const from = __typename && id ? __typename : via;
      for (const [name, below] of Object.entries(value)) {
        const inside = name === "nodes" || name === "edges" || name === "node";
        walk(below, inside ? via : `${from}.${name}`);
      }
    }
  };
  walk((data as Readonly<Record<string, unknown>> | null)?.[root] ?? null, `Query.${root}`);
  return shown;
}
