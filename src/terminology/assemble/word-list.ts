import { longs, shorts } from "../build/column.ts";
import { IdIndex } from "../build/id-index.ts";
import { TermArena } from "../build/term-arena.ts";
import { words } from "../fold.ts";

/**
 * Distinct folded words, numbered as they come. A word is known by 64 bits of hash, which two of a million words
 * share once in ten million releases.
 */
export class WordList {
  readonly #ids = new IdIndex(1 << 16);
  readonly #arena = new TermArena();
  readonly #address = longs();
  readonly #length = shorts();
  readonly #lower = new Uint8Array(1 << 16);

  get count(): number {
    return this.#ids.count;
  }

  /** The word numbers of a term, appended to `into` once each; returns how many. */
  addTerm(bytes: Uint8Array, start: number, end: number, into: number[]): number {
    const first = into.length;
    if (!this.#lowerAscii(bytes, start, end)) {
      const text = Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start).toString("utf8");
      for (const word of words(text)) {
        const encoded = Buffer.from(word, "utf8");
        this.#addOnce(encoded, 0, encoded.length, into, first);
      }
      return into.length - first;
    }
    const length = end - start;
    for (let at = 0, from = -1; at <= length; at++) {
      if (at < length && isWordByte(this.#lower[at]!)) {
        if (from === -1) from = at;
      } else if (from !== -1) {
        this.#addOnce(this.#lower, from, at, into, first);
        from = -1;
      }
    }
    return into.length - first;
  }

  /** Word numbers in byte order of the words. */
  sorted(): Uint32Array {
    const texts = Array.from({ length: this.count }, (_, word) => this.bytes(word));
    return Uint32Array.from(texts.keys()).sort((a, b) => Buffer.compare(texts[a]!, texts[b]!));
  }

  bytes(word: number): Uint8Array {
    const address = this.#address.at(word);
    const offset = this.#arena.offset(address);
    return this.#arena.block(address).subarray(offset, offset + this.#length.at(word));
  }

  #lowerAscii(bytes: Uint8Array, start: number, end: number): boolean {
    for (let at = start; at < end; at++) {
      const byte = bytes[at]!;
      if (byte >= 0x80) return false;
      this.#lower[at - start] = byte >= 65 && byte <= 90 ? byte + 32 : byte;
    }
    return true;
  }

  #addOnce(bytes: Uint8Array, start: number, end: number, into: number[], first: number): void {
    let high = 0x811c_9dc5;
    let low = 0x2545_f491;
    for (let at = start; at < end; at++) {
      high = Math.imul(high ^ bytes[at]!, 0x0100_0193);
      low = Math.imul(low ^ bytes[at]!, 0x85eb_ca6b);
      low ^= low >>> 13;
    }
    const before = this.#ids.count;
    const word = this.#ids.add(high >>> 0, low >>> 0);
    if (word === before) {
      this.#address.set(word, this.#arena.add(bytes, start, end));
      this.#length.set(word, end - start);
    }
    for (let at = first; at < into.length; at++) if (into[at] === word) return;
    into.push(word);
  }
}

const isWordByte = (byte: number): boolean => (byte >= 97 && byte <= 122) || (byte >= 48 && byte <= 57);
