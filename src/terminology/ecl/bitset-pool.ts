import { SpanBitset } from "./span-bitset.ts";

/** Bitsets of one size, used again: a set of a UK release is 144 kB, and an expression needs a handful. */
export class BitsetPool {
  readonly size: number;
  readonly #free: SpanBitset[] = [];

  constructor(size: number) {
    this.size = size;
  }

  /** An empty set. */
  take(): SpanBitset {
    return this.#free.pop()?.clear() ?? new SpanBitset(this.size);
  }

  copyOf(set: SpanBitset): SpanBitset {
    return (this.#free.pop() ?? new SpanBitset(this.size)).copyFrom(set);
  }

  /** The giver keeps no reference to it. */
  give(...sets: readonly SpanBitset[]): void {
    for (const set of sets) if (this.#free.length < KEPT) this.#free.push(set);
  }
}

const KEPT = 16;
