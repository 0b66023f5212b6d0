import type { Pool, PoolClient, QueryResult } from "pg";
import type { DataSource, EntityManager, QueryRunner } from "typeorm";
import type { Bound } from "./packet.ts";
import { bound, sendIn, sendTogether, statement } from "./statement.ts";

const BEGIN = bound(statement("BEGIN"));
const COMMIT = bound(statement("COMMIT"));

/**
 * A transaction that goes out in as few packets as there are answers to wait for. What nobody waits for is kept, its
 * beginning too, until something is to be read, or all is committed.
 */
export interface Transaction {
  /** Whether anything was sent yet. What was, has succeeded. */
  readonly begun: boolean;
  /** For rules, which read and write as they like: what was kept goes out before what they send. */
  readonly tx: EntityManager;
  /** Keeps statements for the next packet. */
  readonly later: (...some: readonly Bound[]) => void;
  /** Sends what was kept, and these, and gives their answers. */
  readonly send: (...all: readonly Bound[]) => Promise<QueryResult[]>;
  /** Sends what was kept, and these, and resolves once all is committed. */
  readonly commit: (...last: readonly Bound[]) => Promise<void>;
}

/** What is kept for the next packet of a transaction. */
const kept = new WeakMap<QueryRunner, Bound[]>();

/**
 * Sends a statement whose answer nobody needs; in a transaction that keeps such, with its next packet. Either way it
 * comes before whatever is sent after it, and stands or falls with the transaction.
 */
export const sendLater = async (tx: EntityManager, one: Bound): Promise<void> => {
  const others = tx.queryRunner && kept.get(tx.queryRunner);
  if (others) others.push(one);
  else if (tx.queryRunner) await sendIn(tx, one, one.values);
  else await tx.query(one.text, [...one.values]);
};

/** Runs a transaction that sends `first` before all else. What `act` throws, or does not commit, is undone. */
export async function inTransaction<Result>(
  source: DataSource,
  first: Bound,
  act: (transaction: Transaction) => Promise<Result>,
): Promise<Result> {
  const waiting: Bound[] = [];
  const { runner, connect } = runnerOf(source, waiting, () => send());
  let client: PoolClient | undefined;
  let begun = false;
  /** The last packet, before which no other goes out: after one that failed, none does. */
  let sent: Promise<unknown> | undefined;

  const send = (...all: readonly Bound[]): Promise<QueryResult[]> => {
    const before = sent;
    const batch = [...waiting.splice(0), ...all];
    const answers = (async () => {
      await before;
      if (begun && batch.length === 0) return [];
      client ??= await connect();
      const results = await sendTogether(client, begun ? batch : [BEGIN, first, ...batch]);
      begun = true;
      return results.slice(results.length - all.length);
    })();
    sent = answers;
    return answers;
  };

  const transaction: Transaction = {
    get begun() {
      return begun;
    },
    tx: runner.manager,
    later: (...some) => void waiting.push(...some),
    send,
    commit: async (...last) => {
      if (sent === undefined) return void (await atOnce(poolOf(source), [first, ...waiting.splice(0), ...last]));
      const results = await send(...last, COMMIT);
      // PostgreSQL answers the COMMIT of a transaction in which something failed with a rollback, and no error.
      if (results.at(-1)!.command !== "COMMIT") throw new Error("The transaction was rolled back.");
      client = undefined;
    },
  };
  try {
    return await act(transaction);
  } finally {
    // A connection on which that fails is gone, and the transaction with it.
    await client?.query("ROLLBACK").catch(() => {});
    await runner.release();
  }
}

/** A runner whose statements come after what is kept for it, and the connection that it draws when there is need. */
function runnerOf(source: DataSource, waiting: Bound[], flush: () => Promise<unknown>) {
  const runner = source.createQueryRunner();
  const connect: () => Promise<PoolClient> = runner.connect.bind(runner);
  Object.assign(runner, {
    connect: async () => {
      await flush();
      return connect();
    },
    // What a rule runs as a transaction of its own is then a savepoint of this one.
    isTransactionActive: true,
    transactionDepth: 1,
  });
  kept.set(runner, waiting);
  return { runner, connect };
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
