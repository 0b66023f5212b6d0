import { Bitset } from "../bitset.ts";
import { bitsIn } from "./concept-set.ts";

/**
 * A bitset that knows the span of words it has touched. Preorder keeps a hierarchy's branch together, so that most sets
 * of an expression live in a small part of the release, and operations on them need not pass over the rest.
 */
export class SpanBitset extends Bitset {
  /** The same words; signed ones are read without conversion. */
  readonly #cells: Int32Array;
  /** Outside [low, high) every word is 0. */
  #low: number;
  #high = 0;

  constructor(size: number) {
    super(size);
    this.#cells = new Int32Array(this.words.buffer);
    this.#low = this.#cells.length;
  }

  override add(ordinal: number): this {
    const at = ordinal >>> 5;
    if (at < this.#low) this.#low = at;
    if (at >= this.#high) this.#high = at + 1;
    this.#cells[at]! |= 1 << (ordinal & 31);
    return this;
  }

  override fillRange(start: number, end: number): this {
    if (start >= end) return this;
    this.#widen(start >>> 5, ((end - 1) >>> 5) + 1);
    return super.fillRange(start, end);
  }

  override or(other: Bitset): this {
    const [low, high] = spanOf(other);
    const theirs = cellsOf(other);
    const mine = this.#cells;
    for (let at = low; at < high; at++) mine[at]! |= theirs[at]!;
    this.#widen(low, high);
    return this;
  }

  override and(other: Bitset): this {
    const [otherLow, otherHigh] = spanOf(other);
    const low = Math.max(this.#low, otherLow);
    const high = Math.min(this.#high, otherHigh);
    if (low >= high) return this.clear();
    const theirs = cellsOf(other);
    const mine = this.#cells;
    mine.fill(0, this.#low, low).fill(0, high, this.#high);
    for (let at = low; at < high; at++) mine[at]! &= theirs[at]!;
    this.#low = low;
    this.#high = high;
    return this;
  }

  override andNot(other: Bitset): this {
    const [otherLow, otherHigh] = spanOf(other);
    const high = Math.min(this.#high, otherHigh);
    const theirs = cellsOf(other);
    const mine = this.#cells;
    for (let at = Math.max(this.#low, otherLow); at < high; at++) mine[at]! &= ~theirs[at]!;
    return this;
  }

  override clear(): this {
    if (this.#low < this.#high) this.#cells.fill(0, this.#low, this.#high);
    this.#low = this.#cells.length;
    this.#high = 0;
    return this;
  }

  override copyFrom(other: Bitset): this {
    this.clear();
    const [low, high] = spanOf(other);
    if (low < high) this.#cells.set(cellsOf(other).subarray(low, high), low);
    this.#widen(low, high);
    return this;
  }

  override clone(): SpanBitset {
    return new SpanBitset(this.size).copyFrom(this);
  }

  override count(): number {
    const cells = this.#cells;
    let total = 0;
    for (let at = this.#low; at < this.#high; at++) {
      const cell = cells[at]!;
      if (cell !== 0) total += bitsIn(cell);
    }
    return total;
  }

  override isEmpty(): boolean {
    return this.nextFrom(0) === -1;
  }

  override nextFrom(ordinal: number): number {
    const cells = this.#cells;
    let at = ordinal >>> 5;
    let cell = 0;
    if (at < this.#low) at = this.#low;
    else if (at < this.#high) {
      cell = cells[at]! & (-1 << (ordinal & 31));
      if (cell === 0) at++;
    }
    while (cell === 0) {
      if (at >= this.#high) return -1;
      cell = cells[at]!;
      if (cell === 0) at++;
    }
    return (at << 5) + 31 - Math.clz32(cell & -cell);
  }

  override forEach(visit: (ordinal: number) => void): void {
    const cells = this.#cells;
    for (let at = this.#low; at < this.#high; at++) {
      for (let cell = cells[at]!; cell !== 0; cell &= cell - 1) visit((at << 5) + 31 - Math.clz32(cell & -cell));
    }
  }

  #widen(low: number, high: number): void {
    if (low >= high) return;
    if (low < this.#low) this.#low = low;
    if (high > this.#high) this.#high = high;
  }

  /** The words that may hold members, as [low, high). */
  get span(): readonly [number, number] {
    return [this.#low, this.#high];
  }

  /** All the words; to be read, not changed. */
  get cells(): Int32Array {
    return this.#cells;
  }
}

const spanOf = (set: Bitset): readonly [number, number] =>
  set instanceof SpanBitset ? set.span : [0, set.words.length];

const cellsOf = (set: Bitset): Int32Array =>
  set instanceof SpanBitset ? set.cells : new Int32Array(set.words.buffer, set.words.byteOffset, set.words.length);
