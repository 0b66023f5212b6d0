import type { Rf2Row } from "../rf2/row.ts";
import { IdIndex } from "./id-index.ts";

/** Texts numbered in order of arrival, each kept once. */
export class TextPool {
  readonly texts: string[] = [];
  readonly #indexes = new Map<string, number>();

  add(text: string): number {
    const known = this.#indexes.get(text);
    if (known !== undefined) return known;
    this.#indexes.set(text, this.texts.length);
    return this.texts.push(text) - 1;
  }
}

/** Ids that few distinct values take (modules, refsets): an index of 16 bits in place of the id. */
export class SmallIdPool {
  readonly ids = new IdIndex(64);

  read(row: Rf2Row, column: number): number {
    row.id(column);
    const index = this.ids.add(row.high, row.low);
    if (index > 0xffff) throw row.fault("columns", `more than 65,536 distinct ids in column ${column + 1}`);
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
