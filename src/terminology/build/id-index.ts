import { idText, slotOf } from "../image/id-slots.ts";
import { longs } from "./column.ts";

/** Ids numbered in order of arrival. */
export class IdIndex {
  readonly #high;
  readonly #low;
  #slots: Uint32Array;

  constructor(expected = 1024) {
    this.#high = longs(expected);
    this.#low = longs(expected);
    this.#slots = new Uint32Array(2 ** Math.ceil(Math.log2(Math.max(16, expected * 1.5))));
  }

  get count(): number {
    return this.#high.length;
  }

  find(high: number, low: number): number {
    const mask = this.#slots.length - 1;
    for (let slot = slotOf(high, low, mask); ; slot = (slot + 1) & mask) {
      const index = this.#slots[slot]! - 1;
      if (index === -1 || (this.#low.at(index) === low && this.#high.at(index) === high)) return index;
    }
  }

  /** The index of the id, added where it is new: then it equals the count before. */
  add(high: number, low: number): number {
    const mask = this.#slots.length - 1;
    let slot = slotOf(high, low, mask);
    for (; this.#slots[slot] !== 0; slot = (slot + 1) & mask) {
      const index = this.#slots[slot]! - 1;
      if (this.#low.at(index) === low && this.#high.at(index) === high) return index;
    }
    const index = this.count;
    this.#high.push(high);
    this.#low.push(low);
    this.#slots[slot] = index + 1;
    if (index > this.#slots.length * 0.7) this.#rehash();
    return index;
  }

  high(): Uint32Array {
    return this.#high.view();
  }

  low(): Uint32Array {
    return this.#low.view();
  }

  text(index: number): string {
    return idText(this.#high.at(index), this.#low.at(index));
  }

  #rehash(): void {
    const slots = new Uint32Array(this.#slots.length * 2);
    const mask = slots.length - 1;
    for (let index = 0; index < this.count; index++) {
      let slot = slotOf(this.#high.at(index), this.#low.at(index), mask);
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = index + 1;
    }
    this.#slots = slots;
  }
}
