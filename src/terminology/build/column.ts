type Cells = Uint8Array | Uint16Array | Uint32Array;

/** A typed array that grows as it is written. Cells never written are 0. */
export class Column<C extends Cells> {
  #cells: C;
  #length = 0;
  readonly #make: (length: number) => C;

  constructor(make: (length: number) => C, expected = 1024) {
    this.#make = make;
    this.#cells = make(Math.max(16, expected));
  }

  get length(): number {
    return this.#length;
  }

  at(index: number): number {
    return this.#cells[index]!;
  }

  set(index: number, value: number): void {
    if (index >= this.#cells.length) this.#grow(index + 1);
    this.#cells[index] = value;
    if (index >= this.#length) this.#length = index + 1;
  }

  push(value: number): void {
    this.set(this.#length, value);
  }

  /** Gives the memory back. */
  drop(): void {
    this.#cells = this.#make(0);
    this.#length = 0;
  }

  /** The cells written so far; a view, so written through. */
  view(): C {
    return this.#cells.subarray(0, this.#length) as C;
  }

  #grow(needed: number): void {
    const grown = this.#make(Math.max(needed, Math.ceil(this.#cells.length * 1.5)));
    grown.set(this.#cells);
    this.#cells = grown;
  }
}

export const bytes = (expected?: number) => new Column((length) => new Uint8Array(length), expected);
export const shorts = (expected?: number) => new Column((length) => new Uint16Array(length), expected);
export const longs = (expected?: number) => new Column((length) => new Uint32Array(length), expected);
