const BLOCK = 1 << 24;

/** Term bytes as they come, in blocks of 16 MB, so that growing never copies. An address fits 32 bits. */
export class TermArena {
  readonly #blocks: Uint8Array[] = [];
  #used = BLOCK;

  add(bytes: Uint8Array, start: number, end: number): number {
    if (this.#used + end - start > BLOCK) {
      this.#blocks.push(new Uint8Array(BLOCK));
      this.#used = 0;
    }
    const block = this.#blocks.length - 1;
    const at = this.#used;
    this.#blocks[block]!.set(bytes.subarray(start, end), at);
    this.#used += end - start;
    return block * BLOCK + at;
  }

  /** Gives the memory back. */
  drop(): void {
    this.#blocks.length = 0;
    this.#used = BLOCK;
  }

  block(address: number): Uint8Array {
    return this.#blocks[Math.floor(address / BLOCK)]!;
  }

  offset(address: number): number {
    return address & (BLOCK - 1);
  }
}
