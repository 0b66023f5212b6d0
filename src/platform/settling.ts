import type { Clock } from "../kernel/clock.ts";

/** Longer than a replica in use may lag. */
const SETTLING_MS = 5_000;
const MOST = 50_000;

export interface Settling {
  /** Something was written that this reader must not miss. */
  readonly begin: (reader: string) => void;
  /** Whether a reader may yet miss something of theirs elsewhere: at first anyone may, who has perhaps just come about. */
  readonly lasts: (reader: string) => boolean;
}

/** Knows whose writes, through this process, may not yet be everywhere. */
export function settling(clock: Clock): Settling {
  const ends = new Map<string, number>();
  const begin = (reader: string) => {
    if (ends.size >= MOST) ends.clear();
    ends.set(reader, clock.now().getTime() + SETTLING_MS);
  };
  return {
    begin,
    lasts: (reader) => {
      if (!ends.has(reader)) begin(reader);
      return ends.get(reader)! > clock.now().getTime();
    },
  };
}
