import type { SpanBitset } from "./span-bitset.ts";

const WORD = 32;

/** An answer, kept and shared: the words of its span and no more, and its size counted once. */
export class ConceptSet {
  readonly #words: Int32Array;
  readonly #offset: number;
  readonly #count: number;

  private constructor(words: Int32Array, firstWord: number, count: number) {
    this.#words = words;
    this.#offset = firstWord * WORD;
    this.#count = count;
  }

  static of(set: SpanBitset): ConceptSet {
    const [low, high] = set.span;
    const words = low < high ? set.cells.slice(low, high) : new Int32Array(0);
    return new ConceptSet(words, low, set.count());
  }

  count(): number {
    return this.#count;
  }

  isEmpty(): boolean {
    return this.#count === 0;
  }

  /** What it takes in memory. */
  get bytes(): number {
    return this.#words.byteLength;
  }

  has(ordinal: number): boolean {
    const place = ordinal - this.#offset;
    return place >= 0 && ((this.#words[place >>> 5] ?? 0) & (1 << (place & 31))) !== 0;
  }

  forEach(visit: (ordinal: number) => void): void {
    const words = this.#words;
    for (let at = 0; at < words.length; at++) {
      const start = this.#offset + at * WORD;
      for (let word = words[at]!; word !== 0; word &= word - 1) visit(start + 31 - Math.clz32(word & -word));
    }
  }

  /** The ordinals, ascending. */
  toArray(): Uint32Array {
    return this.slice(0, this.#count);
  }

  /** A page of the ordinals, ascending; what comes before it is counted, not listed. */
  slice(offset: number, count: number): Uint32Array {
    const ordinals = new Uint32Array(Math.max(0, Math.min(count, this.#count - offset)));
    const words = this.#words;
    let skip = offset;
    let length = 0;
    for (let at = 0; at < words.length && length < ordinals.length; at++) {
      let word = words[at]!;
      if (word === 0) continue;
      const bits = skip > 0 ? bitsIn(word) : 0;
      if (bits > 0 && bits <= skip) {
        skip -= bits;
        continue;
      }
      for (; word !== 0 && length < ordinals.length; word &= word - 1) {
        if (skip > 0) skip--;
        else ordinals[length++] = this.#offset + at * WORD + 31 - Math.clz32(word & -word);
      }
    }
    return ordinals;
  }
}

export function bitsIn(word: number): number {
  let bits = word - ((word >>> 1) & 0x5555_5555);
  bits = (bits & 0x3333_3333) + ((bits >>> 2) & 0x3333_3333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f_0f0f, 0x0101_0101) >>> 24;
}
