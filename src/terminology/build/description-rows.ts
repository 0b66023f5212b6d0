import { type Digits, digitsOf, type Rf2Row } from "../rf2/row.ts";
import { bytes, longs, shorts } from "./column.ts";
import type { ConceptRows } from "./concept-rows.ts";
import { expectColumns } from "./expect-columns.ts";
import type { Pools } from "./pools.ts";
import { TermArena } from "./term-arena.ts";
import { VersionLedger } from "./version-ledger.ts";

export const DESCRIPTION_TYPES = ["900000000000003001", "900000000000013009", "900000000000550004"];
export const CASE_SIGNIFICANCE = ["900000000000448009", "900000000000017005", "900000000000020002"];
const typeDigits = DESCRIPTION_TYPES.map(digitsOf);
const caseDigits = CASE_SIGNIFICANCE.map(digitsOf);

/** Two bits of type, two of case significance above them, and this. */
export const DESCRIPTION_ACTIVE = 16;

/** id, effectiveTime, active, moduleId, conceptId, languageCode, typeId, term, caseSignificanceId */
export class DescriptionRows {
  readonly terms = new TermArena();
  readonly ledger: VersionLedger;
  readonly #concepts: ConceptRows;
  readonly #pools: Pools;
  readonly #concept;
  readonly #module;
  readonly #language;
  readonly #flags;
  readonly #address;
  readonly #length;

  constructor(concepts: ConceptRows, pools: Pools, expected: number) {
    this.#concepts = concepts;
    this.#pools = pools;
    this.ledger = new VersionLedger(expected);
    this.#concept = longs(expected);
    this.#module = shorts(expected);
    this.#language = bytes(expected);
    this.#flags = bytes(expected);
    this.#address = longs(expected);
    this.#length = shorts(expected);
  }

  get columns() {
    return {
      concept: this.#concept.view(),
      module: this.#module.view(),
      language: this.#language.view(),
      flags: this.#flags.view(),
      address: this.#address.view(),
      length: this.#length.view(),
    };
  }

  drop(): void {
    this.ledger.drop();
    this.terms.drop();
    for (const column of [this.#concept, this.#address]) column.drop();
    for (const column of [this.#module, this.#length]) column.drop();
    for (const column of [this.#language, this.#flags]) column.drop();
  }

  header(file: string, columns: readonly string[]): void {
    const wanted = "id effectiveTime active moduleId conceptId languageCode typeId term caseSignificanceId";
    expectColumns(file, columns, wanted);
  }

  row(row: Rf2Row, packageIndex: number): void {
    row.ownId(0, "description");
    const index = this.ledger.claim(row, row.time(1), packageIndex);
    if (index === -1) return;
    this.#concept.set(index, this.#concepts.refer(row, 4));
    this.#module.set(index, this.#pools.modules.read(row, 3));
    this.#language.set(index, this.#pools.languages.read(row, 5));
    const type = oneOf(row, 6, typeDigits);
    const significance = oneOf(row, 8, caseDigits);
    this.#flags.set(index, type | (significance << 2) | (row.active(2) ? DESCRIPTION_ACTIVE : 0));
    const start = row.starts[7]!;
    const end = row.ends[7]!;
    if (start === end) throw row.fault("columns", "the term is empty");
    this.#address.set(index, this.terms.add(row.bytes, start, end));
    this.#length.set(index, end - start);
  }
}

function oneOf(row: Rf2Row, column: number, ids: readonly Digits[]): number {
  row.id(column);
  for (let index = 0; index < ids.length; index++) {
    if (ids[index]!.low === row.low && ids[index]!.high === row.high) return index;
  }
  throw row.fault("dangling", `${row.text(column)} has no meaning in column ${column + 1} of a description`);
}
