import { Bitset } from "../bitset.ts";
import type { Image } from "./image.ts";
import { Texts } from "./texts.ts";

/** A run of dictionary words [start, end). */
export interface WordRange {
  readonly start: number;
  readonly end: number;
}

/** The words of active terms and where they occur: see assemble/search.ts for ranks and postings. */
export class SearchIndex {
  readonly size: number;
  /** By rank. */
  readonly descriptionOf: Uint32Array;
  readonly #words: Texts;
  readonly #postings: Uint8Array;
  readonly #starts: Uint32Array;
  readonly #counts: Uint32Array;

  constructor(image: Image) {
    this.descriptionOf = image.u32("search.descriptionOf");
    this.size = this.descriptionOf.length;
    this.#words = new Texts(image, "search.words");
    this.#postings = image.u8("search.postings");
    this.#starts = image.u32("search.postingStarts");
    this.#counts = image.u32("search.counts");
  }

  /** The words that begin with a folded prefix. */
  range(prefix: string): WordRange {
    const wanted = Buffer.from(prefix, "utf8");
    const start = this.#bisect((word) => Buffer.compare(word, wanted) < 0);
    const end = this.#bisect((word) => Buffer.compare(word.subarray(0, wanted.length), wanted) <= 0);
    return { start, end };
  }

  /** How many postings a range has: the most descriptions it can match. */
  weight({ start, end }: WordRange): number {
    let total = 0;
    for (let word = start; word < end; word++) total += this.#counts[word]!;
    return total;
  }

  /** Adds the ranks of a range that lie in [from, to), counted from `from`. */
  addTo(ranks: Bitset, range: WordRange, from = 0, to = this.size): void {
    const bits = ranks.words;
    this.#visit(range, to, (rank) => {
      if (rank >= from) bits[(rank - from) >>> 5]! |= 1 << ((rank - from) & 31);
    });
  }

  /** The ranks of a range that is known to have so many postings, ascending and distinct. */
  ranksOf(range: WordRange, weight: number): Uint32Array {
    const ranks = new Uint32Array(weight);
    let length = 0;
    this.#visit(range, this.size, (rank) => {
      ranks[length++] = rank;
    });
    return ranks.sort().filter((rank, at) => at === 0 || rank !== ranks[at - 1]);
  }

  /** Ranks of [from, to) with a word of every range, counted from `from`. */
  ranks(ranges: readonly WordRange[], from = 0, to = this.size): Bitset {
    const all = new Bitset(to - from);
    for (const [at, range] of ranges.entries()) {
      const some = at === 0 ? all : new Bitset(to - from);
      this.addTo(some, range, from, to);
      if (at > 0) all.and(some);
    }
    return all;
  }

  /** Active descriptions with a word for every prefix, ascending. */
  withWords(prefixes: readonly string[]): Uint32Array {
    const found = prefixes.length === 0 ? new Bitset(this.size).fillRange(0, this.size) : this.#all(prefixes);
    return found
      .toArray()
      .map((rank) => this.descriptionOf[rank]!)
      .sort();
  }

  /** Postings ascend, so those from `to` on cost nothing. */
  #visit({ start, end }: WordRange, to: number, visit: (rank: number) => void): void {
    const postings = this.#postings;
    for (let word = start; word < end; word++) {
      const stop = this.#starts[word + 1]!;
      let rank = 0;
      for (let at = this.#starts[word]!; at < stop; ) {
        let byte = postings[at++]!;
        let gap = byte & 0x7f;
        for (let shift = 7; byte >= 0x80; shift += 7) {
          byte = postings[at++]!;
          gap |= (byte & 0x7f) << shift;
        }
        rank += gap;
        if (rank >= to) break;
        visit(rank);
      }
    }
  }

  #all(prefixes: readonly string[]): Bitset {
    const ranges = prefixes.map((prefix) => this.range(prefix));
    return ranges.some(({ start, end }) => start === end) ? new Bitset(this.size) : this.ranks(ranges);
  }

  /** How many words stand before the first for which this is false. */
  #bisect(before: (word: Buffer) => boolean): number {
    let low = 0;
    let high = this.#words.count;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (before(this.#words.bytes(middle))) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
