/** A set of concept ordinals, one bit each. Operations that change a set change the receiver and return it. */
export class Bitset {
  readonly size: number;
  readonly words: Uint32Array;

  constructor(size: number) {
    this.size = size;
    this.words = new Uint32Array((size + 31) >>> 5);
  }

  static of(size: number, ordinals: Iterable<number>): Bitset {
    const set = new Bitset(size);
    for (const ordinal of ordinals) set.add(ordinal);
    return set;
  }

  add(ordinal: number): this {
    this.words[ordinal >>> 5]! |= 1 << (ordinal & 31);
    return this;
  }

  delete(ordinal: number): this {
    this.words[ordinal >>> 5]! &= ~(1 << (ordinal & 31));
    return this;
  }

  has(ordinal: number): boolean {
    return (this.words[ordinal >>> 5]! & (1 << (ordinal & 31))) !== 0;
  }

  /** Adds every ordinal of [start, end). */
  fillRange(start: number, end: number): this {
    if (start >= end) return this;
    const { words } = this;
    const first = start >>> 5;
    const last = (end - 1) >>> 5;
    const head = -1 << (start & 31);
    const tail = -1 >>> (31 - ((end - 1) & 31));
    if (first === last) {
      words[first]! |= head & tail;
      return this;
    }
    words[first]! |= head;
    words.fill(0xffff_ffff, first + 1, last);
    words[last]! |= tail;
    return this;
  }

  or(other: Bitset): this {
    const { words } = this;
    for (let at = 0; at < words.length; at++) words[at]! |= other.words[at]!;
    return this;
  }

  and(other: Bitset): this {
    const { words } = this;
    for (let at = 0; at < words.length; at++) words[at]! &= other.words[at]!;
    return this;
  }

  andNot(other: Bitset): this {
    const { words } = this;
    for (let at = 0; at < words.length; at++) words[at]! &= ~other.words[at]!;
    return this;
  }

  clear(): this {
    this.words.fill(0);
    return this;
  }

  copyFrom(other: Bitset): this {
    this.words.set(other.words);
    return this;
  }

  clone(): Bitset {
    return new Bitset(this.size).copyFrom(this);
  }

  count(): number {
    let total = 0;
    for (const word of this.words) if (word !== 0) total += bitsIn(word);
    return total;
  }

  isEmpty(): boolean {
    return this.words.every((word) => word === 0);
  }

  equals(other: Bitset): boolean {
    return this.size === other.size && this.words.every((word, at) => word === other.words[at]);
  }

  /** Whether any ordinal of [start, end) is in the set. */
  intersectsRange(start: number, end: number): boolean {
    const next = this.nextFrom(start);
    return next !== -1 && next < end;
  }

  /** The first ordinal in the set at or after this one, or -1. */
  nextFrom(ordinal: number): number {
    const { words } = this;
    let at = ordinal >>> 5;
    if (at >= words.length) return -1;
    let word = words[at]! & (-1 << (ordinal & 31));
    while (word === 0) {
      if (++at >= words.length) return -1;
      word = words[at]!;
    }
    return (at << 5) + 31 - Math.clz32(word & -word);
  }

  forEach(visit: (ordinal: number) => void): void {
    const { words } = this;
    for (let at = 0; at < words.length; at++) {
      for (let word = words[at]!; word !== 0; word &= word - 1) visit((at << 5) + 31 - Math.clz32(word & -word));
    }
  }

  /** The ordinals, ascending. */
  toArray(): Uint32Array {
    const ordinals = new Uint32Array(this.count());
    let length = 0;
    this.forEach((ordinal) => {
      ordinals[length++] = ordinal;
    });
    return ordinals;
  }
}

function bitsIn(word: number): number {
  let bits = word - ((word >>> 1) & 0x5555_5555);
  bits = (bits & 0x3333_3333) + ((bits >>> 2) & 0x3333_3333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f_0f0f, 0x0101_0101) >>> 24;
}
