/** Effective times are few: an index of 16 bits stands for each. */
export class TimePool {
  readonly times: number[] = [];
  readonly #indexes = new Map<number, number>();

  indexes(times: Uint32Array): Uint16Array {
    const indexes = new Uint16Array(times.length);
    for (let at = 0; at < times.length; at++) indexes[at] = this.add(times[at]!);
    return indexes;
  }

  add(time: number): number {
    const known = this.#indexes.get(time);
    if (known !== undefined) return known;
    if (this.times.length > 0xffff) throw new RangeError("a release has more than 65,536 distinct effective times");
    this.#indexes.set(time, this.times.length);
    return this.times.push(time) - 1;
  }
}
