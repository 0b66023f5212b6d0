import type { FragmentDefinitionNode, GraphQLSchema } from "graphql";
import type { Read } from "../read.ts";

/** What the rooms declare, by name: what each loader reads, and where an entity is at home. */
export interface Declarations {
  readonly schema: GraphQLSchema;
  readonly readOf: (loader: string) => Read | null;
  /** The loader that completes a stub of this type. */
  readonly homeOf: (typename: string) => string | null;
}

/** One request, as far as its parameters go. */
export interface Asked {
  readonly variables: Readonly<Record<string, unknown>>;
  readonly context: unknown;
  /** What was worked out already, by the place in the document. */
  readonly known: Map<object, unknown>;
}

/** Gives a parameter of the statement as PostgreSQL reads text. Throws where the request cannot be planned. */
export type Parameter = (asked: Asked) => string | null;

/** A field that is worked out once the answer is there: those that lie around others come before them. */
export interface Computed {
  /** The response keys that lead to it; lists on the way are gone through. */
  readonly path: readonly string[];
  /** Gives the field's value for what the statement put there, which is not null. */
  readonly finish: (value: unknown, asked: Asked) => unknown;
}

/** A plan in the making: what the parts of the statement share. */
export interface Making extends Declarations {
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  /** The request for whose shape the plan is made. */
  readonly asked: Asked;
  readonly parameters: Parameter[];
  readonly computed: Computed[];
  /** The response keys that lead to the part that is being made. */
  readonly path: string[];
  /** What must hold of a request for the plan to be its own. */
  readonly conditions: ((asked: Asked) => boolean)[];
  /** A new name for rows of the statement. */
  readonly alias: () => string;
}

/** SQL for a value of the answer, with the joins and the disclosed patients that come with it. */
export interface Part {
  /** An expression of type json, or of a type that json_build_object makes the right JSON of. */
  readonly json: string;
  readonly joins: readonly string[];
  /** Expressions of text: ids of patients, or such ids joined by commas; null where there are none. */
  readonly about: readonly string[];
}

/** Makes the part under a response key. */
export function under({ path }: Making, key: string, make: () => Part): Part {
  path.push(key);
  const part = make();
  path.pop();
  return part;
}

/** The patients of one row or element, as text; null where there are none, so that an aggregate leaves it out. */
export const toldOf = (about: readonly string[]): string => `nullif(concat_ws(',', ${about.join(", ")}), '')`;

export const plainPart = (json: string): Part => ({ json, joins: [], about: [] });

/** The name of a new parameter of the keys `k`. */
export function parameter({ parameters }: Making, value: Parameter): string {
  parameters.push(value);
  return `k.${nameOfParameter(parameters.length - 1)}`;
}

/** The first is the key itself. */
export const nameOfParameter = (at: number): string => (at === 0 ? "key" : `p${at}`);

/** Thrown where a document, or a request, is not for a plan: it is executed in the ordinary way. */
export class Uncovered extends Error {
  constructor(what: string) {
    super(`${what} is not for a plan`);
    this.name = "Uncovered";
  }
}

/** The same for one request alone: another of its shape may have a plan. */
export class Unsuited extends Uncovered {}

/** An object of the answer. PostgreSQL takes no more than 100 arguments. */
export function objectSql(entries: readonly (readonly [key: string, json: string])[]): string {
  if (entries.length > 50) throw new Uncovered("an object of more than 50 fields");
  return `json_build_object(${entries.map(([key, json]) => `'${key}', ${json}`).join(", ")})`;
}

/** Stands where a value must not be missing; PostgreSQL reads it only where one is, and then the statement fails. */
export const ABSENT = "platform.absent()";
