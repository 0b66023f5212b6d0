import { type DataSource, type EntityManager, type EntitySchemaColumnOptions, QueryFailedError } from "typeorm";
import { v7 } from "uuid";
import { UUID } from "../kernel/page.ts";
import { type Decision, invalid, notFound, type Refusal, staleVersion } from "../kernel/refusal.ts";
import type { Role } from "../kernel/role.ts";
import type { Kept, Stored } from "../kernel/stored.ts";
import type { Ask } from "./ask.ts";
import { columnar } from "./bulk.ts";
import { claimKey, RefusedWrite } from "./claim-key.ts";
import { disclose, patientsOf } from "./disclose.ts";
import { rowStatements } from "./row-statements.ts";
import { ownerOf, type Scope } from "./scope.ts";
import { type Statement, sendIn, statement } from "./statement.ts";
import type { Table } from "./table.ts";

/** Who writes, when, and with what at hand. */
export interface WriteContext {
  readonly scope: Scope;
  readonly actorId: string;
  readonly role: Role;
  readonly now: Date;
  readonly source: DataSource;
  /** How a rule learns what another room knows. To be asked before a transaction holds its connection. */
  readonly ask: Ask;
  /** Why this caller may write nothing at all; empty where they may. */
  readonly barred: readonly Refusal[];
  /**
   * Checks every code of a model on its way into a table; gives the model with the release that they were checked
   * against, or the refusals. Codes that the row held `before` are not judged again.
   */
  readonly checkCodes: <Model>(model: Model, table?: string, before?: object) => Promise<Decision<Model>>;
  readonly recorder: Recorder;
}

/** Something that was written: in which table, of which id (null: several), about which patients. */
export interface Wrote {
  readonly operation: string;
  readonly table: string;
  readonly id: string | null;
  readonly patients: readonly string[];
}

/** Puts writes on record. */
export interface Recorder {
  /** In the write's own transaction: without its record there is no write. */
  readonly wrote: (tx: EntityManager, wrote: Wrote) => Promise<void>;
}

/** One request to write, told from others by the caller's own key. */
export interface WriteRequest {
  readonly operation: string;
  readonly input: { readonly idempotencyKey: string };
}

export interface Written<Model> {
  readonly row: Stored<Model> | null;
  readonly errors: readonly Refusal[];
}

/**
 * What else the write changes, in its own transaction: other rows of the room, events for those who wait. `before` is
 * null for what is new. What it refuses undoes the whole write.
 */
export type Then<Model> = (
  tx: EntityManager,
  row: Stored<Model>,
  before: Stored<Model> | null,
) => Promise<readonly Refusal[] | undefined>;

/** A decision that may first read, in the transaction, what the room's own tables say. */
type Deciding<Model> = Decision<Model> | Promise<Decision<Model>>;

/** What to answer where a unique index, by its name, finds the value in another row. */
export type Taken = Readonly<Record<string, Refusal>>;

/** All writes of one table: in one transaction each, once per idempotency key, and only of what the writer may see. */
export function writer<Model extends { readonly id: string }>(table: Table<Model>, taken: Taken = {}) {
  const columns = Object.entries<EntitySchemaColumnOptions | undefined>(table.entity.options.columns);
  const needed = columns.flatMap(([field, column]) => (column?.nullable ? [] : [field]));
  // The cast types the viewer also where the policy, open to everyone, does not look at it.
  const seen = `$2::uuid IS NOT NULL AND ${table.visibleTo("$2")}`;
  const visible = `FROM ${table.name} t WHERE t.id = $1 AND ${seen}`;
  const found = statement(`SELECT ${table.select} ${visible}`);
  const locked = statement(`SELECT ${table.select} ${visible} FOR UPDATE`);
  const shown = statement(`SELECT ${visible}`);
  const { inserting, updating } = rowStatements(table, seen);

  const read = async (tx: EntityManager, id: string, viewer: string, how = found): Promise<Stored<Model> | null> =>
    !UUID.test(id) ? null : ((await sendIn<Stored<Model> & object>(tx, how, [id, viewer]))[0] ?? null);

  const checked = async (context: WriteContext, decision: Decision<Model>, before?: object): Promise<Model> => {
    if ("refused" in decision) throw new RefusedWrite(decision.refused);
    const coded = await context.checkCodes(decision.accepted, table.name, before);
    if ("refused" in coded) throw new RefusedWrite(coded.refused);
    const empty = needed.filter((field) => (coded.accepted as Record<string, unknown>)[field] === null);
    if (empty.length > 0) throw new RefusedWrite(empty.map((field) => invalid(field, "This cannot be left empty.")));
    const strays = table.ids.filter((field) => isStray((coded.accepted as Record<string, unknown>)[field]));
    if (strays.length > 0) throw new RefusedWrite(strays.map((field) => notFound(field)));
    return coded.accepted;
  };

  /** Writes the row. The writer must see it as it then is; what else changes with it may be what shows it to them. */
  const put = async (tx: EntityManager, how: Statement, row: Stored<Model>, { viewer }: Scope, unseen: string) => {
    const values = [JSON.stringify(columnar(row, table)), viewer];
    let [written] = await sendIn<{ seen: boolean }>(tx, how, values);
    if (table.afterWrite) {
      await table.afterWrite(tx, [row]);
      written = { seen: (await sendIn(tx, shown, [row.id, viewer])).length > 0 };
    }
    if (!written?.seen) throw new RefusedWrite([notFound(unseen)]);
    return row;
  };

  const follow = async (tx: EntityManager, then: Then<Model> | undefined, ...rows: Rows<Model>) => {
    const refusals = (await then?.(tx, ...rows)) ?? [];
    if (refusals.length > 0) throw new RefusedWrite(refusals);
    return rows[0];
  };

  const once = async (
    context: WriteContext,
    { operation, input }: WriteRequest,
    id: string,
    unseen: string,
    write: (tx: EntityManager) => Promise<Stored<Model>>,
  ): Promise<Written<Model>> => {
    const { scope, recorder } = context;
    const refuse = (errors: readonly Refusal[]): Written<Model> => ({ row: null, errors });
    if (context.barred.length > 0) return refuse(context.barred);
    if (isStray(id)) return refuse([notFound(unseen)]);
    try {
      return await context.source.transaction(async (tx) => {
        const done = await claimKey(tx, context, operation, input, id);
        if (done !== null) {
          const row = await read(tx, done, scope.viewer);
          if (row) disclose(table, scope, row);
          return { row, errors: [] };
        }
        const row = await write(tx);
        await recorder.wrote(tx, { operation, table: table.name, id: row.id, patients: patientsOf(table, row) });
        return { row, errors: [] };
      });
    } catch (error) {
      if (error instanceof RefusedWrite) return refuse(error.refusals);
      const clash = taken[violatedIndex(error) ?? ""];
      if (clash) return refuse([clash]);
      if (isWalled(error)) return refuse([notFound(unseen)]);
      throw error;
    }
  };

  return {
    /** The fields that must hold something. */
    needed,

    /** `unseen` names the argument that leads to what the writer may not see: `patientId`. */
    create: (
      context: WriteContext,
      request: WriteRequest,
      make: (id: string, tx: EntityManager) => Deciding<Model>,
      unseen: string,
      then?: Then<Model>,
    ) => {
      const id = v7();
      return once(context, request, id, unseen, async (tx) => {
        const model = await checked(context, await make(id, tx));
        const row: Stored<Model> = { ...model, ...firstVersion(id, context) };
        await table.beforeInsert?.(tx, [row]);
        return follow(tx, then, await put(tx, inserting, row, context.scope, unseen), null);
      });
    },

    change: (
      context: WriteContext,
      request: WriteRequest & { readonly input: { readonly id: string; readonly expectedVersion: number } },
      decide: (current: Stored<Model>, tx: EntityManager) => Deciding<Model & Partial<Pick<Kept, "enteredInError">>>,
      then?: Then<Model>,
    ) => {
      const { id, expectedVersion } = request.input;
      return once(context, request, id, "id", async (tx) => {
        const current = await read(tx, id, context.scope.viewer, locked);
        if (current === null) throw new RefusedWrite([notFound("id")]);
        if (current.version !== expectedVersion)
          throw new RefusedWrite([staleVersion(expectedVersion, current.version)]);
        const model = await checked(context, await decide(current, tx), current);
        const row: Stored<Model> = {
          ...current,
          ...model,
          version: current.version + 1,
          updatedAt: context.now.toISOString(),
        };
        return follow(tx, then, await put(tx, updating, row, context.scope, "id"), current);
      });
    },
  };
}

type Rows<Model> = readonly [row: Stored<Model>, before: Stored<Model> | null];

/** An id that is no UUID is nobody's. */
const isStray = (id: unknown): boolean => typeof id === "string" && !UUID.test(id);

export const firstVersion = (id: string, { scope, now }: Pick<WriteContext, "scope" | "now">): Kept => ({
  id,
  version: 1,
  createdAt: now.toISOString(),
  updatedAt: now.toISOString(),
  ownerId: ownerOf(scope),
  enteredInError: false,
});

const UNIQUE_VIOLATION = "23505";

/** What PostgreSQL said, whether TypeORM passed it on or not. */
const saidBy = (error: unknown): { readonly code?: string; readonly constraint?: string; readonly message?: string } =>
  ((error instanceof QueryFailedError ? error.driverError : error) as object | null) ?? {};

/** PostgreSQL's own refusal of a row that the writer may not see: 42501, insufficient_privilege. */
const isWalled = (error: unknown): boolean => {
  const { code, message } = saidBy(error);
  return code === "42501" && message?.includes("row-level security") === true;
};

const violatedIndex = (error: unknown): string | undefined => {
  const { code, constraint } = saidBy(error);
  return code === UNIQUE_VIOLATION ? constraint : undefined;
};
