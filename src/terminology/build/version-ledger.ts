import type { Rf2Row } from "../rf2/row.ts";
import { bytes, longs } from "./column.ts";
import { IdIndex } from "./id-index.ts";

/**
 * Which version of a component counts. Packages repeat each other's components: the latest effective time wins, and
 * of equals the first. Within one package a Snapshot holds a component once, so a second row is a fault.
 */
export class VersionLedger {
  readonly ids: IdIndex;
  readonly #times;
  readonly #packages;

  constructor(expected: number) {
    this.ids = new IdIndex(expected);
    this.#times = longs(expected);
    this.#packages = bytes(expected);
  }

  get count(): number {
    return this.ids.count;
  }

  /** Claims the id in `row.high` and `row.low`: where to write this version, or -1 if an equal or later one is held. */
  claim(row: Rf2Row, time: number, packageIndex: number): number {
    const before: number = this.ids.count;
    const index = this.ids.add(row.high, row.low);
    if (index < before) {
      if (this.#packages.at(index) === packageIndex) throw row.fault("duplicate", `${row.text(0)} comes a second time`);
      if (this.#times.at(index) >= time) return -1;
    }
    this.#times.set(index, time);
    this.#packages.set(index, packageIndex);
    return index;
  }

  drop(): void {
    this.ids.drop();
    this.#times.drop();
    this.#packages.drop();
  }

  times(): Uint32Array {
    return this.#times.view();
  }
}
