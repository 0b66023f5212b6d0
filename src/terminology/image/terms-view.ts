import type { Image } from "./image.ts";

/** Decodes front-coded terms: see assemble/terms.ts. */
export class TermsView {
  readonly #shared: Uint8Array;
  readonly #starts: Uint32Array;
  readonly #bytes: Buffer;
  #scratch = Buffer.alloc(4096);

  constructor(image: Image) {
    this.#shared = image.u8("term.shared");
    this.#starts = image.u32("term.starts");
    const bytes = image.u8("term.bytes");
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  }

  at(index: number): string {
    if (this.#shared[index] === 0) return this.#bytes.toString("utf8", this.#starts[index], this.#starts[index + 1]);
    return this.#scratch.toString("utf8", 0, this.#decode(index));
  }

  /** Goes back only as far as the prefix is still incomplete, writing each byte once. */
  #decode(index: number): number {
    const own = this.#starts[index + 1]! - this.#starts[index]!;
    let missing = this.#shared[index]!;
    const length = missing + own;
    if (length > this.#scratch.length) this.#scratch = Buffer.alloc(length * 2);
    this.#bytes.copy(this.#scratch, missing, this.#starts[index], this.#starts[index + 1]);
    for (let before = index - 1; missing > 0; before--) {
      const from = this.#shared[before]!;
      if (from >= missing) continue;
      const start = this.#starts[before]!;
      this.#bytes.copy(this.#scratch, from, start, start + missing - from);
      missing = from;
    }
    return length;
  }
}
