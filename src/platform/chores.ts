import type { DataSource, EntityManager } from "typeorm";
import { numberEvents } from "./events.ts";

/**
 * What falls due by the passing of time alone: a clock that is breached, a concern that nobody acknowledged. A chore
 * finds what is due at `now` and has not been dealt with, and marks it in the same transaction, so that it may run at
 * any time, any number of times, and after any pause.
 */
export interface Chore {
  readonly name: string;
  /** Gives how many it dealt with. */
  readonly run: (tx: EntityManager, now: Date) => Promise<number>;
}

/** An event as a reaction reads it. */
export interface NumberedEvent {
  readonly id: string;
  readonly sequence: number;
  readonly type: string;
  readonly patientId: string | null;
  readonly subjectType: string;
  readonly subjectId: string;
  readonly data: Readonly<Record<string, string | number | boolean | null>>;
  readonly at: string;
  readonly ownerId: string;
}

/** How a room answers what happened in another: in order, once for each event, and in a transaction of its own. */
export interface Reaction {
  readonly name: string;
  readonly to: readonly string[];
  readonly act: (tx: EntityManager, event: NumberedEvent, now: Date) => Promise<void>;
}

/** Events that a reaction takes in one transaction. */
const BATCH = 100;

/** So many events that are not its own a reaction passes over again each time, before it notes that it has. */
const PASSED_OVER = 1000;

/** How often each chore runs, where it is asked again and again. */
export interface Pace {
  readonly isDue: (name: string) => boolean;
  /** It took so long, and dealt with so many; one that failed is not told of, and so does not rest. */
  readonly ran: (name: string, ms: number, dealtWith: number) => void;
}

/** A chore that found nothing rests so many times as long as it looked: over many people a day's end takes a second to find. */
const RESTS = 100;

/** None is later than this, however slow the database. */
const LONGEST_REST_MS = 120_000;

/**
 * The pace of one process: what looks for long looks seldom. The quicker of a chore's last two looks counts, so that one
 * that once had to wait for the database, as for an escalation, is not late the next time.
 */
export function resting(elapsedMs: () => number = () => performance.now()): Pace {
  const rested = new Map<string, number>();
  const lastLook = new Map<string, number>();
  return {
    isDue: (name) => elapsedMs() >= (rested.get(name) ?? 0),
    ran: (name, ms, dealtWith) => {
      const quicker = Math.min(ms, lastLook.get(name) ?? 0);
      lastLook.set(name, ms);
      if (dealtWith === 0) rested.set(name, elapsedMs() + Math.min(quicker * RESTS, LONGEST_REST_MS));
    },
  };
}

const withoutRest: Pace = { isDue: () => true, ran: () => {} };

/**
 * Lets time pass: each chore and reaction in a transaction that only one process can hold, and that another process
 * skips. Gives what was done by name; one that fails is reported, and holds up no other.
 */
export async function passTime(
  source: DataSource,
  { chores, reactions }: { readonly chores: readonly Chore[]; readonly reactions: readonly Reaction[] },
  now: Date,
  report: (error: unknown) => void,
  pace = withoutRest,
): Promise<Readonly<Record<string, number>>> {
  const done: Record<string, number> = {};
  const alone = async (name: string, work: (tx: EntityManager) => Promise<number>) => {
    try {
      done[name] = await source.transaction(async (tx) => ((await isOurs(tx, name)) ? work(tx) : 0));
    } catch (error) {
      report(error);
    }
  };
  for (const { name, run } of chores) {
    if (!pace.isDue(name)) continue;
    const began = performance.now();
    await alone(name, (tx) => run(tx, now));
    const dealtWith = done[name];
    if (dealtWith !== undefined) pace.ran(name, performance.now() - began, dealtWith);
  }
  await alone("number events", async (tx) => {
    await numberEvents(tx);
    return 0;
  });
  const until = await newest(source).catch((error: unknown) => {
    report(error);
    return 0;
  });
  for (const reaction of reactions) {
    do await alone(reaction.name, (tx) => react(tx, reaction, { now, until }));
    while (done[reaction.name] === BATCH);
  }
  return done;
}

async function isOurs(tx: EntityManager, name: string): Promise<boolean> {
  const [lock] = (await tx.query("SELECT pg_try_advisory_xact_lock(hashtext($1)) AS ours", [name])) as {
    ours: boolean;
  }[];
  return lock?.ours === true;
}

/** The number of the newest event; every one below it can be seen from now on, since numbers are given one after the other. */
async function newest(source: DataSource): Promise<number> {
  const [last] = (await source.query("SELECT max(sequence)::float8 AS sequence FROM events.event")) as {
    sequence: number | null;
  }[];
  return last?.sequence ?? 0;
}

async function react(
  tx: EntityManager,
  { name, to, act }: Reaction,
  { now, until }: { readonly now: Date; readonly until: number },
): Promise<number> {
  const events = (await tx.query(
    `SELECT id, sequence::float8, type, patient_id AS "patientId", subject_type AS "subjectType",
       subject_id AS "subjectId", data, created_at AS at, owner_id AS "ownerId"
     FROM events.event
     WHERE sequence > coalesce((SELECT sequence FROM platform.reaction WHERE name = $1), 0) AND type = ANY ($2)
     ORDER BY sequence LIMIT ${BATCH}`,
    [name, to],
  )) as NumberedEvent[];
  for (const event of events) await act(tx, event, now);
  const last = events.at(-1)?.sequence ?? 0;
  const reached = events.length < BATCH ? Math.max(last, until) : last;
  // Where nothing was its own, it is noted now and then: else each reaction would write whenever anything happened.
  await tx.query(
    `INSERT INTO platform.reaction (name, sequence) SELECT $1, $2::bigint
     WHERE $3 OR $2::bigint > coalesce((SELECT sequence FROM platform.reaction WHERE name = $1), 0) + ${PASSED_OVER}
     ON CONFLICT (name) DO UPDATE SET sequence = excluded.sequence`,
    [name, reached, events.length > 0],
  );
  return events.length;
}
