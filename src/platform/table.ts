import { type EntityManager, EntitySchema, type EntitySchemaColumnOptions } from "typeorm";
import type { Kept, Stored } from "../kernel/stored.ts";

/** A column of a room's table. Whole values (names, periods, codings) rest as jsonb. */
export interface Column {
  readonly type: "text" | "uuid" | "jsonb" | "boolean" | "integer" | "bigint";
  readonly nullable: boolean;
}

const column = (type: Column["type"]) => ({ type, nullable: false, orNull: { type, nullable: true } as Column });
export const text = column("text");
export const uuid = column("uuid");
export const json = column("jsonb");
export const flag = column("boolean");
export const integer = column("integer");
/** Arrives as text, since it may pass what a JavaScript number holds exactly. */
export const bigint = column("bigint");

/** A table, whatever model it holds. */
export interface RestingTable {
  readonly entity: EntitySchema;
  readonly name: string;
  readonly visibleTo: (viewer: string) => string;
}

/** How a model rests in PostgreSQL, and who may see its rows. No statement over a table is built without the latter. */
export interface Table<Model> {
  readonly entity: EntitySchema<Stored<Model>>;
  /** Qualified: `care_plans.care_plan`. */
  readonly name: string;
  /** The select list over `t`, each column named as its field. */
  readonly select: string;
  /** The fields in the order of `select`, with their columns. */
  readonly columns: ReadonlyMap<string, string>;
  /** The fields that hold another row's id. */
  readonly ids: readonly string[];
  /** SQL condition over the row `t` and the viewer, given as an expression. */
  readonly visibleTo: (viewer: string) => string;
  /** The field that names the patient whom a row is about; null where rows are about nobody. */
  readonly subject: string | null;
  /** What else must change in the same transaction, whoever writes: one by one, by import or in bulk. */
  readonly afterWrite: AfterWrite<Model> | null;
  /** What must be there before new rows are, so that who writes them may see them. */
  readonly beforeInsert: AfterWrite<Model> | null;
}

export type AfterWrite<Model> = (tx: EntityManager, rows: readonly Stored<Model>[]) => Promise<void>;

/** One column for every field of the model: a field without one does not compile. */
export type ColumnsOf<Model> = { readonly [Field in Exclude<keyof Model, keyof Kept>]-?: Column };

export function table<Model extends { readonly id: string }>(
  name: `${string}.${string}`,
  visibleTo: ((viewer: string, table: string) => string) & { readonly subject?: string },
  fields: ColumnsOf<Model>,
  afterWrite: AfterWrite<Model> | null = null,
  beforeInsert: AfterWrite<Model> | null = null,
): Table<Model> {
  const [schema, tableName] = name.split(".") as [string, string];
  const all: Record<string, Column & { readonly primary?: true }> = {
    id: { type: "uuid", nullable: false, primary: true },
    ...(fields as Record<string, Column>),
    version: integer,
    createdAt: { type: "timestamptz" as Column["type"], nullable: false },
    updatedAt: { type: "timestamptz" as Column["type"], nullable: false },
    ownerId: uuid,
    enteredInError: flag,
  };
  const columns = new Map(Object.keys(all).map((field) => [field, snakeCase(field)]));
  return {
    entity: new EntitySchema<Stored<Model>>({
      name: tableName,
      schema,
      tableName,
      columns: Object.fromEntries(
        Object.entries(all).map(([field, { type, nullable, primary }]) => [
          field,
          { type, nullable, name: columns.get(field), ...(primary && { primary }) } as EntitySchemaColumnOptions,
        ]),
      ) as never,
    }),
    name,
    select: [...columns].map(([field, name]) => `t.${name} AS "${field}"`).join(", "),
    columns,
    ids: Object.keys(all).filter((field) => all[field]!.type === "uuid"),
    visibleTo: (viewer) => visibleTo(viewer, name),
    subject: [...columns].find(([, column]) => column === visibleTo.subject)?.[0] ?? null,
    afterWrite,
    beforeInsert,
  };
}

const snakeCase = (field: string): string => field.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
