import pg from "pg";

/** A copy of the database that PostgreSQL keeps up to date, from which most reads come. */
export interface Replica {
  /** What is read from it comes from the primary while the copy is left aside: see `reading`. */
  readonly pool: pg.Pool;
  /** Whether it is in use; else why it is not. */
  readonly state: () => string;
  readonly close: () => Promise<void>;
}

export interface ReplicaParts {
  readonly primary: pg.Pool;
  readonly pool: pg.Pool;
  /** A connection of its own to the copy, so that one that is merely busy is not taken for dead. */
  readonly watch: pg.Pool;
  /** How far it may be behind. */
  readonly maxLagMs: number;
  /** Told when it is left aside, and why. */
  readonly report: (error: Error) => void;
}

const PROBE_MS = 500;

const primaries = new WeakMap<pg.Pool, { readonly primary: pg.Pool; usable(): boolean; leave(why: string): void }>();

/** Reads from a pool; where that is a replica's which is left aside, or cannot answer, from the primary. */
export async function reading<Answer>(pool: pg.Pool, read: (from: pg.Pool) => Promise<Answer>): Promise<Answer> {
  const replica = primaries.get(pool);
  if (replica === undefined) return read(pool);
  if (!replica.usable()) return read(replica.primary);
  try {
    return await read(pool);
  } catch (error) {
    if (isOfRead(error)) throw error;
    if (isOfServer(error)) replica.leave((error as Error).message);
    return read(replica.primary);
  }
}

/** The primary would say the same: data exceptions, and a statement that took too long. */
const isOfRead = (error: unknown): boolean => error instanceof pg.DatabaseError && /^(22|57014)/.test(error.code ?? "");

/** No answer at all, or that of a server that is full, leaving or broken. */
const isOfServer = (error: unknown): boolean =>
  !(error instanceof pg.DatabaseError) || /^(08|53|57|58|XX)/.test(error.code ?? "");

interface Place {
  readonly system: string;
  readonly database: string;
  readonly role: string;
  /** How much of the log there is: bytes, as far as the primary has written, or the copy has taken over. */
  readonly reached: number;
}

const placeOf = (reached: string) =>
  `SELECT s.system_identifier::text AS system, current_database() AS database, current_user AS role,
     CASE WHEN ${reached} END::float8 AS reached FROM pg_control_system() s`;
const WRITTEN = placeOf("true THEN pg_wal_lsn_diff(pg_current_wal_lsn(), '0/0')");
const REPLAYED = placeOf("pg_is_in_recovery() THEN pg_wal_lsn_diff(pg_last_wal_replay_lsn(), '0/0')");

/**
 * Watches a streaming replica. It is in use while it has all that the primary had written `maxLagMs` ago; one that is
 * cut off, paused, promoted or a copy of something else falls out of use by itself.
 */
export async function openReplica({ primary, pool, watch, maxLagMs, report }: ReplicaParts): Promise<Replica> {
  const written: { readonly at: number; readonly reached: number }[] = [];
  let complete = Number.NEGATIVE_INFINITY;
  let why = "it has not answered yet";
  const began = Date.now();
  let isTold = false;
  const usable = () => Date.now() - complete <= maxLagMs;
  const leave = (reason: string) => {
    complete = Number.NEGATIVE_INFINITY;
    why = reason;
  };

  const compare = async (): Promise<void> => {
    const at = Date.now();
    const [ours] = (await primary.query<Place>(WRITTEN)).rows;
    written.push({ at, reached: ours!.reached });
    const [its] = (await watch.query<Place | (Place & { reached: null })>(REPLAYED)).rows;
    const { system, database, role, reached } = its!;
    if (reached === null) return leave("it is no replica, or no longer");
    if (system !== ours!.system || database !== ours!.database) return leave("it is a copy of another database");
    if (role !== ours!.role) return leave(`it lets us in as ${role}, who may pass the walls`);
    const had = written.findLastIndex((it) => it.reached <= reached);
    if (had >= 0) complete = written.splice(0, had + 1).at(-1)!.at;
    why = "it is too far behind";
  };

  let watching: Promise<void>;
  let next: NodeJS.Timeout | undefined;
  let closing = false;
  const probe = async (): Promise<void> => {
    await compare().catch(({ message }: Error) => leave(message));
    // What is older says no more than what is not yet there.
    while (written[0] && written[0].at < Date.now() - maxLagMs) written.shift();
    if (usable()) isTold = false;
    // At first it has a moment to show what it has.
    else if (!isTold && Date.now() - began > maxLagMs) {
      isTold = true;
      report(new Error(`The read replica is left aside: ${why}.`));
    }
    if (closing) return;
    next = setTimeout(() => {
      watching = probe();
    }, PROBE_MS).unref();
  };
  primaries.set(pool, { primary, usable, leave });
  watching = probe();
  await watching;
  return {
    pool,
    state: () => (usable() ? "in use" : `left aside: ${why}`),
    close: async () => {
      closing = true;
      clearTimeout(next);
      await watching;
      await Promise.all([pool.end(), watch.end()]);
    },
  };
}
