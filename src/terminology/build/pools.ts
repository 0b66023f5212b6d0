import type { Rf2Row } from "../rf2/row.ts";
import { IdIndex } from "./id-index.ts";

/** Texts numbered in order of arrival, each kept once. */
export class TextPool {
  readonly texts: string[] = [];
  readonly #indexes = new Map<string, number>();
  #lastBytes: Uint8Array = new Uint8Array(0);
  #lastIndex = -1;

  add(text: string): number {
    const known = this.#indexes.get(text);
    if (known !== undefined) return known;
    this.#indexes.set(text, this.texts.length);
    return this.texts.push(text) - 1;
  }

  /** Rows mostly repeat the text of the row before: that costs no string. */
  read(row: Rf2Row, column: number): number {
    if (this.#lastIndex !== -1 && isSame(row, column, this.#lastBytes)) return this.#lastIndex;
    this.#lastBytes = row.bytes.slice(row.starts[column], row.ends[column]);
    this.#lastIndex = this.add(row.text(column));
    return this.#lastIndex;
  }
}

function isSame(row: Rf2Row, column: number, bytes: Uint8Array): boolean {
  const start = row.starts[column]!;
  if (row.ends[column]! - start !== bytes.length) return false;
  for (let at = 0; at < bytes.length; at++) if (row.bytes[start + at] !== bytes[at]) return false;
  return true;
}

/** Ids that few distinct values take (modules, refsets): an index of 16 bits in place of the id. */
export class SmallIdPool {
  readonly ids = new IdIndex(64);
  #lastHigh = -1;
  #lastLow = -1;
  #lastIndex = -1;

  read(row: Rf2Row, column: number): number {
    row.id(column);
    if (row.low === this.#lastLow && row.high === this.#lastHigh) return this.#lastIndex;
    const index = this.ids.add(row.high, row.low);
    if (index > 0xffff) throw row.fault("columns", `more than 65,536 distinct ids in column ${column + 1}`);
    this.#lastHigh = row.high;
    this.#lastLow = row.low;
    this.#lastIndex = index;
    return index;
  }

  texts(): string[] {
    return Array.from({ length: this.ids.count }, (_, index) => this.ids.text(index));
  }
}

/** What every kind of row shares while a release is read. */
export class Pools {
  readonly modules = new SmallIdPool();
  readonly refsets = new SmallIdPool();
  readonly languages = new TextPool();
  readonly texts = new TextPool();
}
