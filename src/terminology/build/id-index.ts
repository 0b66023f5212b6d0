import { idText, slotOf, slotsFor } from "../image/id-slots.ts";

/** Ids numbered in order of arrival. */
export class IdIndex {
  count = 0;
  #high: Uint32Array;
  #low: Uint32Array;
  #slots: Uint32Array;

  constructor(expected = 1024) {
    this.#high = new Uint32Array(Math.max(16, expected));
    this.#low = new Uint32Array(Math.max(16, expected));
    this.#slots = new Uint32Array(slotsFor(expected));
  }

  find(high: number, low: number): number {
    const slots = this.#slots;
    const mask = slots.length - 1;
    for (let slot = slotOf(high, low, mask); ; slot = (slot + 1) & mask) {
      const index = slots[slot]! - 1;
      if (index === -1 || (this.#low[index] === low && this.#high[index] === high)) return index;
    }
  }

  /** The index of the id, added where it is new: then it equals the count before. */
  add(high: number, low: number): number {
    const slots = this.#slots;
    const mask = slots.length - 1;
    let slot = slotOf(high, low, mask);
    for (let held = slots[slot]!; held !== 0; held = slots[slot]!) {
      if (this.#low[held - 1] === low && this.#high[held - 1] === high) return held - 1;
      slot = (slot + 1) & mask;
    }
    const index = this.count++;
    if (index === this.#high.length) this.#grow();
    this.#high[index] = high;
    this.#low[index] = low;
    slots[slot] = index + 1;
    if (index > slots.length * 0.7) this.#rehash();
    return index;
  }

  /** Gives the memory back. */
  drop(): void {
    this.count = 0;
    this.#high = new Uint32Array(0);
    this.#low = new Uint32Array(0);
    this.#slots = new Uint32Array(1);
  }

  high(): Uint32Array {
    return this.#high.subarray(0, this.count);
  }

  low(): Uint32Array {
    return this.#low.subarray(0, this.count);
  }

  text(index: number): string {
    return idText(this.#high[index]!, this.#low[index]!);
  }

  #grow(): void {
    const larger = (cells: Uint32Array) => {
      const grown = new Uint32Array(Math.ceil(cells.length * 1.5));
      grown.set(cells);
      return grown;
    };
    this.#high = larger(this.#high);
    this.#low = larger(this.#low);
  }

  #rehash(): void {
    const slots = new Uint32Array(this.#slots.length * 2);
    const mask = slots.length - 1;
    for (let index = 0; index < this.count; index++) {
      let slot = slotOf(this.#high[index]!, this.#low[index]!, mask);
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = index + 1;
    }
    this.#slots = slots;
  }
}
