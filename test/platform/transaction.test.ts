import pg from "pg";
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import type { Database } from "../../src/platform/database.ts";
import type { Bound } from "../../src/platform/packet.ts";
import { bound, sendTogether, statement } from "../../src/platform/statement.ts";
import { inTransaction, sendLater, type Transaction } from "../../src/platform/transaction.ts";
import { testDatabase } from "../database.ts";

let database: Database;
beforeAll(async () => {
  database = await testDatabase();
  await database.pool.query("CREATE TABLE public.told (what text PRIMARY KEY)");
});
beforeEach(() => database.pool.query("TRUNCATE public.told"));
afterEach(() => vi.restoreAllMocks());

const inserting = statement("INSERT INTO public.told VALUES ($1)");
const listing = statement("SELECT what FROM public.told ORDER BY what");
const tell = (what: string): Bound => bound(inserting, what);
/** A statement of its own at each call, which a connection does not know yet. */
const fresh = (sql: string): Bound => bound(statement(`${sql} /* ${Math.random()} */`));
const FAILING = "SELECT 1 / 0";

const told = async () => (await database.pool.query<{ what: string }>(listing.text)).rows.map(({ what }) => what);
const run = <Result>(act: (transaction: Transaction) => Promise<Result>) =>
  inTransaction(database.source, tell("first"), act);

/** How often PostgreSQL is waited for. */
async function tripsOf(act: () => Promise<unknown>): Promise<number> {
  const sent = vi.spyOn(pg.Client.prototype, "query");
  await act();
  return sent.mock.calls.length;
}

describe("a transaction", () => {
  test("that only commits is one packet", async () => {
    expect(await tripsOf(() => run(({ commit }) => commit(tell("second"), tell("third"))))).toBe(1);
    expect(await told()).toEqual(["first", "second", "third"]);
  });

  test("sends what several read at once after what it kept, in the order in which they asked", async () => {
    await run(async ({ tx, later, commit }) => {
      later(tell("kept"));
      const seen = await Promise.all([1, 2, 3].map(() => tx.query(listing.text)));
      expect(seen.map((rows) => rows.length)).toEqual([2, 2, 2]);
      await commit();
    });
  });

  test("that reads before it writes begins with the one and ends with the other", async () => {
    const reads = run.bind(null, async ({ send, commit }) => {
      const [seen] = await send(bound(listing));
      await commit(tell(`saw ${seen!.rows.length}`));
    });
    expect(await tripsOf(reads)).toBe(2);
    expect(await told()).toEqual(["first", "saw 1"]);
  });

  test("leaves nothing of one packet in which anything fails", async () => {
    await expect(run(({ commit }) => commit(tell("second"), fresh(FAILING)))).rejects.toThrow("division by zero");
    await expect(run(({ commit }) => commit(tell("first")))).rejects.toThrow("told_pkey");
    expect(await told()).toEqual([]);
  });

  test("leaves nothing of several either, whether a statement fails, a rule throws, or nobody commits", async () => {
    const failing = run(async ({ send, commit }) => {
      await send(tell("second"));
      await commit(fresh(FAILING));
    });
    await expect(failing).rejects.toThrow("division by zero");
    const thrown = run(async ({ send }) => {
      await send(tell("second"));
      throw new Error("refused");
    });
    await expect(thrown).rejects.toThrow("refused");
    await run(({ send }) => send(tell("second")));
    expect(await told()).toEqual([]);
  });

  test("is not said to be committed where a rule kept quiet about a failure", async () => {
    const quiet = run(async ({ tx, commit }) => {
      await tx.query(FAILING).catch(() => {});
      await commit();
    });
    await expect(quiet).rejects.toThrow("rolled back");
    expect(await told()).toEqual([]);
  });

  test("writes nothing where what it kept found no connection and a rule kept quiet about that", async () => {
    const unreachable = (answer: (error: Error) => void) => answer(new Error("no connection"));
    vi.spyOn(database.pool, "connect").mockImplementationOnce(unreachable as never);
    const quiet = run(async ({ tx, commit }) => {
      await sendLater(tx, tell("kept"));
      await tx.query("SELECT 1").catch(() => {});
      await commit(tell("last"));
    });
    await expect(quiet).rejects.toThrow("no connection");
    expect(await told()).toEqual([]);
  });

  test("has a rule's own transaction within it as a savepoint", async () => {
    await run(async ({ tx, commit }) => {
      const inner = tx.transaction(async (within) => {
        await within.query("INSERT INTO public.told VALUES ('inner')");
        throw new Error("taken back");
      });
      await expect(inner).rejects.toThrow("taken back");
      await tx.transaction((within) => within.query("INSERT INTO public.told VALUES ('kept')"));
      expect(await told()).toEqual([]);
      await commit();
    });
    expect(await told()).toEqual(["first", "kept"]);
  });

  test("keeps what nobody waits for until something is read, which then sees it, or until the end", async () => {
    const trips = await tripsOf(() =>
      run(async ({ tx, later, commit }) => {
        await sendLater(tx, tell("a"));
        later(tell("b"));
        expect(await tx.query(listing.text)).toEqual([{ what: "a" }, { what: "b" }, { what: "first" }]);
        await sendLater(tx, tell("c"));
        await commit(tell("d"));
      }),
    );
    expect(await told()).toEqual(["a", "b", "c", "d", "first"]);
    // Its beginning with all that came before what is read; that; and the rest.
    expect(trips).toBe(3);
  });

  test("is one packet however much it keeps, where nothing is read", async () => {
    const trips = await tripsOf(() =>
      run(async ({ tx, commit }) => {
        for (const what of ["a", "b", "c"]) await sendLater(tx, tell(what));
        await commit();
      }),
    );
    expect([trips, await told()]).toEqual([1, ["a", "b", "c", "first"]]);
  });

  test("sends nothing of what it keeps where it is undone", async () => {
    expect(await tripsOf(() => run(({ tx }) => sendLater(tx, tell("later"))))).toBe(0);
    expect(await told()).toEqual([]);
  });

  test("has what is kept before a savepoint outside of it", async () => {
    await run(async ({ tx, commit }) => {
      await sendLater(tx, tell("outside"));
      const inner = tx.transaction(async (within) => {
        await sendLater(within, tell("inside"));
        await within.query("SELECT 1");
        throw new Error("taken back");
      });
      await expect(inner).rejects.toThrow("taken back");
      await commit();
    });
    expect(await told()).toEqual(["first", "outside"]);
  });

  test("of another making has no next packet: what nobody waits for goes out at once", async () => {
    await database.source.transaction(async (tx) => {
      await sendLater(tx, tell("at once"));
      expect(await tx.query(listing.text)).toEqual([{ what: "at once" }]);
    });
  });

  test("gives its connection back knowing nothing of it, and able to send all that failed before", async () => {
    const one = fresh("SELECT 1 AS one");
    const unparsed = fresh("SELECT FROM public.nowhere");
    const client = await database.pool.connect();
    try {
      for (let times = 0; times < 2; times++) {
        await expect(sendTogether(client, [fresh(FAILING), one])).rejects.toThrow("division by zero");
        await expect(sendTogether(client, [one, unparsed, tell("x")])).rejects.toThrow("nowhere");
      }
      const results = await sendTogether(client, [one, tell("x"), one, bound(listing)]);
      expect(results.map(({ rows }) => rows)).toEqual([[{ one: 1 }], [], [{ one: 1 }], [{ what: "x" }]]);
      expect((await client.query({ name: one.name, text: one.text, values: [] })).rows).toEqual([{ one: 1 }]);
    } finally {
      client.release();
    }
  });

  test("whose connection breaks fails alone: the next one has a connection", async () => {
    const cut = "SELECT pg_terminate_backend(pg_backend_pid())";
    await expect(run(({ commit }) => commit(tell("second"), fresh(cut)))).rejects.toThrow();
    const within = run(async ({ send, commit }) => {
      await send(tell("second"));
      await commit(fresh(cut));
    });
    await expect(within).rejects.toThrow();
    expect(await told()).toEqual([]);
    await run(({ commit }) => commit());
    expect(await told()).toEqual(["first"]);
  });

  test("keeps its connection when it is refused: a refusal costs nobody a new one", async () => {
    const pids = async () =>
      (
        await database.pool.query<{ pid: number }>(
          "SELECT pid FROM pg_stat_activity WHERE datname = current_database()",
        )
      ).rows
        .map(({ pid }) => pid)
        .sort();
    const before = await pids();
    for (let times = 0; times < 5; times++) await run(({ commit }) => commit(fresh(FAILING))).catch(() => {});
    expect(await pids()).toEqual(before);
  });
});
