import { digitsOf, type Rf2Row } from "../rf2/row.ts";
import { bytes, shorts } from "./column.ts";
import { expectColumns } from "./expect-columns.ts";
import type { Pools } from "./pools.ts";
import { VersionLedger } from "./version-ledger.ts";

const DEFINED = digitsOf("900000000000073002");

export const CONCEPT_ACTIVE = 1;
export const CONCEPT_DEFINED = 2;

/** id, effectiveTime, active, moduleId, definitionStatusId */
export class ConceptRows {
  readonly ledger: VersionLedger;
  readonly #pools: Pools;
  readonly #modules;
  readonly #flags;

  constructor(pools: Pools, expected: number) {
    this.#pools = pools;
    this.ledger = new VersionLedger(expected);
    this.#modules = shorts(expected);
    this.#flags = bytes(expected);
  }

  get count(): number {
    return this.ledger.count;
  }

  get modules(): Uint16Array {
    return this.#modules.view();
  }

  get flags(): Uint8Array {
    return this.#flags.view();
  }

  isActive(index: number): boolean {
    return (this.#flags.at(index) & CONCEPT_ACTIVE) !== 0;
  }

  header(file: string, columns: readonly string[]): void {
    expectColumns(file, columns, "id effectiveTime active moduleId definitionStatusId");
  }

  row(row: Rf2Row, packageIndex: number): void {
    row.ownId(0, "concept");
    const index = this.ledger.claim(row, row.time(1), packageIndex);
    if (index === -1) return;
    this.#modules.set(index, this.#pools.modules.read(row, 3));
    const defined = row.isId(4, DEFINED) ? CONCEPT_DEFINED : 0;
    this.#flags.set(index, (row.active(2) ? CONCEPT_ACTIVE : 0) | defined);
  }

  /** The index of the concept whose id the column holds. */
  refer(row: Rf2Row, column: number): number {
    row.id(column);
    const index = this.ledger.ids.find(row.high, row.low);
    if (index === -1) throw row.fault("dangling", `${row.text(column)} is no concept of the release`);
    return index;
  }
}
