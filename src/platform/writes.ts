import type { DataSource, EntityManager, EntitySchemaColumnOptions } from "typeorm";
import { v7 } from "uuid";
import { UUID } from "../kernel/page.ts";
import { type Decision, invalid, notFound, type Refusal, staleVersion } from "../kernel/refusal.ts";
import type { Role } from "../kernel/role.ts";
import type { Kept, Stored } from "../kernel/stored.ts";
import type { Ask } from "./ask.ts";
import { columnar } from "./bulk.ts";
import { CLAIMED, type Key, type KeyedRequest, keyOf, RefusedWrite } from "./claim-key.ts";
import { databaseError, NOT_PRIVILEGED, UNIQUE_VIOLATION } from "./database-error.ts";
import { disclose, patientsOf } from "./disclose.ts";
import { entered } from "./enter.ts";
import type { Bound } from "./packet.ts";
import { rowStatements, UNSEEN } from "./row-statements.ts";
import { ownerOf, type Scope } from "./scope.ts";
import { bound, type Statement } from "./statement.ts";
import type { Table } from "./table.ts";
import { inTransaction, type Transaction } from "./transaction.ts";

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
  /** What puts a write on record, in its own transaction: without it there is no write. Null: nobody keeps a record. */
  readonly entry: (wrote: Wrote) => Bound | null;
  /** To be told that the entry is in, so that what the request read of those patients needs none of its own. */
  readonly wrote: (wrote: Wrote) => void;
}

/** One request to write, told from others by the caller's own key. */
export type WriteRequest = KeyedRequest;

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
  const { found, locked, showing, inserting, updating } = rowStatements(table);

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

  /** Writes the row, with what else changes and what puts it on record, in as few packets as that takes, and commits. */
  const put = async (
    { transaction, context, operation, then }: Writing<Model>,
    how: Statement,
    row: Stored<Model>,
    before: Stored<Model> | null,
  ): Promise<Stored<Model>> => {
    const { tx, later, send, commit } = transaction;
    const { viewer } = context.scope;
    later(bound(how, JSON.stringify(columnar(row, table)), viewer));
    if (table.afterWrite) {
      await table.afterWrite(tx, [row]);
      later(bound(showing, row.id, viewer));
    }
    const refusals = (await then?.(tx, row, before)) ?? [];
    if (refusals.length > 0) {
      // Whoever would not see the row is told that first, and no more.
      await send();
      throw new RefusedWrite(refusals);
    }
    const wrote = { operation, table: table.name, id: row.id, patients: patientsOf(table, row) };
    const entry = context.recorder.entry(wrote);
    await commit(...(entry ? [entry] : []));
    context.recorder.wrote(wrote);
    return row;
  };

  /** What a key wrote when it was used before, as it is now; null where it was not. */
  const replayed = ({ source, scope }: WriteContext, key: Key): Promise<Written<Model> | null> =>
    inTransaction(source, entered(scope), async ({ send }) => {
      const [used] = await send(key.firstUse);
      if (used!.rows.length === 0) return null;
      const [rows] = await send(bound(found, key.wroteFirst(used!.rows[0]), scope.viewer));
      const row: Stored<Model> | null = rows!.rows[0] ?? null;
      if (row) disclose(table, scope, row);
      return { row, errors: [] };
    });

  const attempt = async (
    context: WriteContext,
    request: WriteRequest,
    id: string,
    write: (transaction: Transaction) => Promise<Stored<Model>>,
  ): Promise<Written<Model>> => {
    const key = keyOf(context.actorId, request);
    let isClaimed = false;
    try {
      const row = await inTransaction(context.source, key.claim(context.scope, id), (transaction) =>
        write(transaction).finally(() => {
          isClaimed = transaction.begun;
        }),
      );
      return { row, errors: [] };
    } catch (error) {
      // What a rule refuses now, before the key is claimed, it may have accepted when the key was first used.
      const mayBeReplayed = isUsed(error) || (error instanceof RefusedWrite && !isClaimed);
      const before = mayBeReplayed ? await replayed(context, key) : null;
      if (before === null) throw error;
      return before;
    }
  };

  const once = async (
    context: WriteContext,
    request: WriteRequest,
    { id, unseen }: { readonly id: string; readonly unseen: string },
    write: (transaction: Transaction) => Promise<Stored<Model>>,
  ): Promise<Written<Model>> => {
    const refuse = (errors: readonly Refusal[]): Written<Model> => ({ row: null, errors });
    if (context.barred.length > 0) return refuse(context.barred);
    if (isStray(id)) return refuse([notFound(unseen)]);
    try {
      return await attempt(context, request, id, write);
    } catch (error) {
      if (error instanceof RefusedWrite) return refuse(error.refusals);
      const clash = taken[violatedIndex(error) ?? ""];
      if (clash) return refuse([clash]);
      if (isUnseen(error)) return refuse([notFound(unseen)]);
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
      return once(context, request, { id, unseen }, async (transaction) => {
        const model = await checked(context, await make(id, transaction.tx));
        const row: Stored<Model> = { ...model, ...firstVersion(id, context) };
        await table.beforeInsert?.(transaction.tx, [row]);
        return put({ transaction, context, operation: request.operation, then }, inserting, row, null);
      });
    },

    change: (
      context: WriteContext,
      request: WriteRequest & { readonly input: { readonly id: string; readonly expectedVersion: number } },
      decide: (current: Stored<Model>, tx: EntityManager) => Deciding<Model & Partial<Pick<Kept, "enteredInError">>>,
      then?: Then<Model>,
    ) => {
      const { id, expectedVersion } = request.input;
      return once(context, request, { id, unseen: "id" }, async (transaction) => {
        const [rows] = await transaction.send(bound(locked, id, context.scope.viewer));
        const current: Stored<Model> | undefined = rows!.rows[0];
        if (current === undefined) throw new RefusedWrite([notFound("id")]);
        if (current.version !== expectedVersion)
          throw new RefusedWrite([staleVersion(expectedVersion, current.version)]);
        const model = await checked(context, await decide(current, transaction.tx), current);
        const row: Stored<Model> = {
          ...current,
          ...model,
          version: current.version + 1,
          updatedAt: context.now.toISOString(),
        };
        return put({ transaction, context, operation: request.operation, then }, updating, row, current);
      });
    },
  };
}

/** One write on its way. */
interface Writing<Model> {
  readonly transaction: Transaction;
  readonly context: WriteContext;
  readonly operation: string;
  readonly then: Then<Model> | undefined;
}

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

/** A statement's or PostgreSQL's own refusal of a row that the writer may not see. */
const isUnseen = (error: unknown): boolean => {
  const { code, message } = databaseError(error);
  return code === UNSEEN || (code === NOT_PRIVILEGED && message?.includes("row-level security") === true);
};

const isUsed = (error: unknown): boolean => violatedIndex(error) === CLAIMED;

const violatedIndex = (error: unknown): string | undefined => {
  const { code, constraint } = databaseError(error);
  return code === UNIQUE_VIOLATION ? constraint : undefined;
};
