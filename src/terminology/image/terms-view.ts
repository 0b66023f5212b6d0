import { TERM_BLOCK } from "../assemble/terms.ts";
import type { Image } from "./image.ts";

/** Decodes front-coded terms: see assemble/terms.ts. */
export class TermsView {
  readonly #shared: Uint8Array;
  readonly #length: Uint16Array;
  readonly #blocks: Uint32Array;
  readonly #bytes: Buffer;
  #scratch = Buffer.alloc(4096);

  constructor(image: Image) {
    this.#shared = image.u8("term.shared");
    this.#length = image.u16("term.length");
    this.#blocks = image.u32("term.blocks");
    const bytes = image.u8("term.bytes");
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  }

  at(index: number): string {
    const start = this.#startOf(index);
    const own = this.#length[index]!;
    const shared = this.#shared[index]!;
    if (shared === 0) return this.#bytes.toString("utf8", start, start + own);
    if (shared + own > this.#scratch.length) this.#scratch = Buffer.alloc((shared + own) * 2);
    this.#bytes.copy(this.#scratch, shared, start, start + own);
    this.#fillPrefix(index, start, shared);
    return this.#scratch.toString("utf8", 0, shared + own);
  }

  /** Goes back only as far as the prefix is still incomplete, writing each byte once. */
  #fillPrefix(index: number, start: number, shared: number): void {
    let missing = shared;
    let place = start;
    for (let before = index - 1; missing > 0; before--) {
      place -= this.#length[before]!;
      const from = this.#shared[before]!;
      if (from >= missing) continue;
      this.#bytes.copy(this.#scratch, from, place, place + missing - from);
      missing = from;
    }
  }

  #startOf(index: number): number {
    const block = Math.floor(index / TERM_BLOCK);
    let start = this.#blocks[block]!;
    for (let at = block * TERM_BLOCK; at < index; at++) start += this.#length[at]!;
    return start;
  }
}
