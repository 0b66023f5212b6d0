import { fault } from "./faults.ts";
import type { Batch, Scoped } from "./loaders.ts";

/** Leaves out of a batch whatever is asked for clients that have left meanwhile; where nobody is left, nothing is sent. */
export const stillWanted =
  <Key, Value>(batch: Batch<Key, Value>): Batch<Key, Value> =>
  async (keys) => {
    const wanted = keys.map(isWanted);
    if (!wanted.includes(false)) return batch(keys);
    const left = keys.filter((_, place) => wanted[place]);
    const answers = left.length === 0 ? [] : await batch(left);
    let next = 0;
    // An Error among the values fails its own key alone: see DataLoader.
    return wanted.map((it) => (it ? answers[next++]! : (gone() as Value)));
  };

const isWanted = ({ scope }: Scoped<unknown>): boolean => scope.signal?.aborted !== true;

const gone = (): unknown => fault("BAD_REQUEST", "Nobody waits for this answer any more.");
