/** Keeps the entries used last, up to a weight; a Map remembers the order they were put in. */
export class Lru<Key, Value> {
  readonly #limit: number;
  readonly #weigh: (value: Value, key: Key) => number;
  readonly #entries = new Map<Key, Value>();
  #weight = 0;

  constructor(limit: number, weigh: (value: Value, key: Key) => number) {
    this.#limit = limit;
    this.#weigh = weigh;
  }

  get(key: Key): Value | undefined {
    const value = this.#entries.get(key);
    if (value === undefined) return undefined;
    this.#entries.delete(key);
    this.#entries.set(key, value);
    return value;
  }

  /** What outweighs the limit by itself is not kept. */
  set(key: Key, value: Value): void {
    this.#drop(key);
    this.#entries.set(key, value);
    this.#weight += this.#weigh(value, key);
    for (const oldest of this.#entries.keys()) {
      if (this.#weight <= this.#limit) return;
      this.#drop(oldest);
    }
  }

  #drop(key: Key): void {
    const value = this.#entries.get(key);
    if (value === undefined) return;
    this.#entries.delete(key);
    this.#weight -= this.#weigh(value, key);
  }
}
