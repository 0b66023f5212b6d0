import type { Image } from "./image.ts";

/** Texts by index, decoded when asked. */
export class Texts {
  readonly count: number;
  readonly #bytes: Buffer;
  readonly #starts: Uint32Array;

  constructor(image: Image, name: string) {
    const bytes = image.u8(name);
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    this.#starts = image.u32(`${name}.starts`);
    this.count = this.#starts.length - 1;
  }

  at(index: number): string {
    return this.#bytes.toString("utf8", this.#starts[index], this.#starts[index + 1]);
  }

  bytes(index: number): Buffer {
    return this.#bytes.subarray(this.#starts[index], this.#starts[index + 1]);
  }

  /** Of texts sorted as JavaScript compares strings; -1 where absent. */
  search(text: string): number {
    let low = 0;
    let high = this.count - 1;
    while (low <= high) {
      const middle = (low + high) >>> 1;
      const found = this.at(middle);
      if (found === text) return middle;
      if (found < text) low = middle + 1;
      else high = middle - 1;
    }
    return -1;
  }
}
