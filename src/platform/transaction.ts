import type { Pool, PoolClient, QueryResult } from "pg";
import type { DataSource, EntityManager, QueryRunner } from "typeorm";
import type { Bound } from "./packet.ts";
import { bound, sendIn, sendTogether, statement } from "./statement.ts";

const BEGIN = bound(statement("BEGIN"));
const COMMIT = bound(statement("COMMIT"));

/** A transaction whose beginning and end travel with its statements, and cost no round trips of their own. */
export interface Transaction {
  /** Whether anything was sent yet. What was, has succeeded. */
  readonly begun: boolean;
  /** Sends statements in one packet; with the first ones it begins. */
  readonly send: (...all: readonly Bound[]) => Promise<QueryResult[]>;
  /** For rules, which read and write what they like; it begins, where it has not yet. */
  readonly manager: () => Promise<EntityManager>;
  /** Sends the last statements, and resolves once all is committed. */
  readonly commit: (...last: readonly Bound[]) => Promise<void>;
}

/** What waits for the next packet of a transaction, by its connection. */
const waiting = new WeakMap<QueryRunner, Bound[]>();

/**
 * Sends a statement whose outcome nobody reads in the transaction: with the next packet, where there will be one. It
 * stands or falls with the transaction, like everything in it.
 */
export const sendLater = async (tx: EntityManager, one: Bound): Promise<void> => {
  const others = tx.queryRunner && waiting.get(tx.queryRunner);
  if (others) others.push(one);
  else await sendIn(tx, one, one.values);
};

/**
 * Runs a transaction that sends `first` before all else. Where `act` does nothing but commit, it is one packet. What
 * `act` throws, or does not commit, is undone.
 */
export async function inTransaction<Result>(
  source: DataSource,
  first: Bound,
  act: (transaction: Transaction) => Promise<Result>,
): Promise<Result> {
  let open: { readonly runner: QueryRunner; readonly client: PoolClient; readonly later: Bound[] } | undefined;
  const opened = async () => {
    const runner = source.createQueryRunner();
    const client = (await runner.connect()) as PoolClient;
    const later: Bound[] = [];
    waiting.set(runner, later);
    // What a rule runs as a transaction of its own is then a savepoint of this one.
    Object.assign(runner, { isTransactionActive: true, transactionDepth: 1 });
    return { runner, client, later };
  };
  let begun = false;
  const send = async (...all: readonly Bound[]): Promise<QueryResult[]> => {
    open ??= await opened();
    const before = begun ? open.later.splice(0) : [BEGIN, first];
    const results = await sendTogether(open.client, [...before, ...all]);
    begun = true;
    return results.slice(before.length);
  };
  const transaction: Transaction = {
    get begun() {
      return begun;
    },
    send,
    manager: async () => {
      if (!begun) await send();
      return open!.runner.manager;
    },
    commit: async (...last) => {
      if (!begun) return void (await atOnce(poolOf(source), [first, ...last]));
      const results = await send(...last, COMMIT);
      // PostgreSQL answers the COMMIT of a transaction in which something failed with a rollback, and no error.
      if (results.at(-1)!.command !== "COMMIT") throw new Error("The transaction was rolled back.");
      await release();
    },
  };
  const release = async () => {
    const { runner } = open!;
    open = undefined;
    await runner.release();
  };
  try {
    return await act(transaction);
  } finally {
    if (open) {
      // A connection on which that fails is gone, and the transaction with it.
      await open.client.query("ROLLBACK").catch(() => {});
      await release();
    }
  }
}

/** One packet that is a transaction by itself. */
async function atOnce(pool: Pool, all: readonly Bound[]): Promise<QueryResult[]> {
  const client = await pool.connect();
  let broken: Error | undefined;
  const onError = (error: Error) => {
    broken = error;
  };
  client.on("error", onError);
  try {
    return await sendTogether(client, all);
  } finally {
    client.off("error", onError);
    client.release(broken);
  }
}

/** The pool that both TypeORM and prepared statements draw from: see `connect`. */
const poolOf = ({ driver }: DataSource): Pool => (driver as unknown as { readonly master: Pool }).master;
