import DataLoader from "dataloader";
import type { Read } from "./read.ts";
import type { Scope } from "./scope.ts";
import { stillWanted } from "./still-wanted.ts";

/** One key, and for whom it is looked up. */
export interface Scoped<Key> {
  readonly scope: Scope;
  readonly key: Key;
}

/** Answers many keys at once: one value per key, in the order of the keys; null where there is none to be seen. */
export interface Batch<Key, Value> {
  (keys: readonly Scoped<Key>[]): Promise<readonly Value[]>;
  /** What it reads, where that is one of a table's plain reads. */
  readonly read?: Read;
}

/** What a resolver sees: a loader that is already bound to its caller. */
export interface Loader<Key, Value> {
  load(key: Key): Promise<Value>;
}

/** A loader for all callers. Its batches gather the keys of every request of a tick, and remember nothing. */
export interface SharedLoader<Key, Value> {
  readonly read: Read | null;
  bind(scope: Scope): Loader<Key, Value>;
}

/** Row look-ups go out in batches of at most this many keys, so that one caller cannot hold up the others. */
const MAX_BATCH = 64;

/**
 * Shares batches between requests; each request keeps its own answers, so that it stays consistent with itself.
 * `named` turns a key into the text that tells it from others; no more than `atOnce` batches are on their way at a time.
 */
export function shared<Key, Value>(
  batch: Batch<Key, Value>,
  named: (key: Key) => string = String,
  maxBatchSize = MAX_BATCH,
  atOnce = Number.POSITIVE_INFINITY,
): SharedLoader<Key, Value> {
  const { schedule, passing } = gate(atOnce);
  const loader = new DataLoader<Scoped<Key>, Value>(passing(stillWanted(perViewer(batch))), {
    cache: false,
    maxBatchSize,
    batchScheduleFn: schedule,
  });
  return {
    read: batch.read ?? null,
    bind: (scope) => {
      const answers = new Map<string, Promise<Value>>();
      return {
        load: (key) => {
          const name = named(key);
          let answer = answers.get(name);
          if (answer === undefined) {
            answer = loader.load({ scope, key });
            answers.set(name, answer);
          }
          return answer;
        },
      };
    },
  };
}

/** Splits a batch by viewer, so that no statement reads for two; all who have the same rights are one viewer. */
export const perViewer =
  <Key, Value>(batch: Batch<Key, Value>): Batch<Key, Value> =>
  async (keys) => {
    const viewers = new Map<string, number[]>();
    keys.forEach(({ scope: { viewer } }, place) => {
      const places = viewers.get(viewer);
      if (places) places.push(place);
      else viewers.set(viewer, [place]);
    });
    if (viewers.size <= 1) return batch(keys);
    const values = new Array<Value>(keys.length);
    await Promise.all(
      [...viewers.values()].map(async (places) => {
        // An Error among the values fails its own keys alone: see DataLoader.
        const answers = await batch(places.map((place) => keys[place]!)).catch((error: Error) => error);
        places.forEach((place, i) => {
          values[place] = answers instanceof Error ? (answers as Value) : answers[i]!;
        });
      }),
    );
    return values;
  };

/** How long keys wait for one batch before a further one takes them. */
const PATIENCE_MS = 10;

/**
 * Lets batches out: one at a time while they are small, since what comes meanwhile joins the one that waits, so that the
 * busier, the larger; beside it at most `atOnce` in all, where the one that waits is full or has waited long enough.
 */
function gate(atOnce: number) {
  let out = 0;
  const waiting: (() => void)[] = [];
  /** Whether there was one to let out. */
  const next = (): boolean => {
    const dispatch = waiting.shift();
    dispatch?.();
    return dispatch !== undefined;
  };
  const hurry = (): void => {
    if (out < atOnce) next();
  };
  return {
    schedule: (dispatch: () => void): void =>
      endOfTick(() => {
        if (out === 0 || atOnce === Number.POSITIVE_INFINITY) return dispatch();
        waiting.push(dispatch);
        // A batch begins when the one before it is full.
        if (waiting.length > 1) hurry();
        else setTimeout(() => waiting.includes(dispatch) && hurry(), PATIENCE_MS);
      }),
    passing:
      <Key, Value>(batch: Batch<Key, Value>): Batch<Key, Value> =>
      async (keys) => {
        out++;
        try {
          return await batch(keys);
        } finally {
          out--;
          // The pool sends in the next tick: before those who asked write their answers, so that PostgreSQL need not wait for them.
          if (next()) await nextTick();
        }
      },
  };
}

const nextTick = (): Promise<void> => new Promise((resolve) => process.nextTick(resolve));

/** After every request that has arrived by now. Sooner, as DataLoader would, each request would be a batch of its own. */
const endOfTick = (dispatch: () => void): void => {
  setImmediate(dispatch);
};

export type Bound<Loaders> = {
  readonly [Name in keyof Loaders]: Loaders[Name] extends SharedLoader<infer Key, infer Value>
    ? Loader<Key, Value>
    : never;
};

/** All loaders of all rooms, bound to one caller: each when it is first asked for. */
export function binder<Loaders extends Record<string, SharedLoader<never, unknown>>>(
  loaders: Loaders,
): (scope: Scope) => Bound<Loaders> {
  class BoundLoaders {
    readonly scope: Scope;
    constructor(scope: Scope) {
      this.scope = scope;
    }
  }
  for (const [name, loader] of Object.entries(loaders)) {
    Object.defineProperty(BoundLoaders.prototype, name, {
      get(this: BoundLoaders) {
        const bound = loader.bind(this.scope);
        Object.defineProperty(this, name, { value: bound });
        return bound;
      },
    });
  }
  return (scope) => new BoundLoaders(scope) as unknown as Bound<Loaders>;
}
