/** Numbers that look random and come out the same for the same seed and stream (sfc32). */
export class Random {
  #a: number;
  #b: number;
  #c: number;
  #count = 1;

  constructor(seed: number, stream: number) {
    this.#a = seed | 0;
    this.#b = stream | 0;
    this.#c = 0x9e37_79b9 | 0;
    for (let round = 0; round < 12; round++) this.bits();
  }

  /** 32 bits, unsigned. */
  bits(): number {
    const sum = (this.#a + this.#b + this.#count) | 0;
    this.#count = (this.#count + 1) | 0;
    this.#a = this.#b ^ (this.#b >>> 9);
    this.#b = (this.#c + (this.#c << 3)) | 0;
    this.#c = ((this.#c << 21) | (this.#c >>> 11)) + sum;
    return sum >>> 0;
  }

  below(limit: number): number {
    return Math.floor((this.bits() / 4_294_967_296) * limit);
  }

  /** From `least` to `most`, both inclusive. */
  between(least: number, most: number): number {
    return least + this.below(most - least + 1);
  }

  chance(probability: number): boolean {
    return this.bits() < probability * 4_294_967_296;
  }

  pick<Item>(items: readonly Item[]): Item {
    return items[this.below(items.length)]!;
  }

  /** `count` different ones, in the order of the list; all of them where there are no more. */
  some<Item>(items: readonly Item[], count: number): Item[] {
    let wanted = Math.min(count, items.length);
    return items.filter((_, at) => {
      const taken = this.below(items.length - at) < wanted;
      if (taken) wanted--;
      return taken;
    });
  }

  /** The index of one of the weights, as often as its share of them all. */
  weighted(weights: readonly number[]): number {
    let left = this.below(weights.reduce((sum, weight) => sum + weight, 0));
    let chosen = 0;
    while (left >= weights[chosen]!) left -= weights[chosen++]!;
    return chosen;
  }
}
