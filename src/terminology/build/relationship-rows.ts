import { canonicalDecimal, isDecimal } from "../decimal.ts";
import { digitsOf, type Rf2Row } from "../rf2/row.ts";
import { CONCRETE } from "../snapshot.ts";
import { bytes, longs, shorts } from "./column.ts";
import type { ConceptRows } from "./concept-rows.ts";
import { expectColumns } from "./expect-columns.ts";
import { TextPool } from "./pools.ts";
import { VersionLedger } from "./version-ledger.ts";

const INFERRED = digitsOf("900000000000011006");

/**
 * Relationships and concrete values, which differ in one column: id, effectiveTime, active, moduleId, sourceId,
 * destinationId or value, relationshipGroup, typeId, characteristicTypeId, modifierId. Values are concept indexes,
 * or CONCRETE and an index into `concrete`, whose texts begin with their kind: `#` number, `"` string, `?` boolean.
 */
export class RelationshipRows {
  readonly concrete = new TextPool();
  readonly ledger: VersionLedger;
  readonly #concepts: ConceptRows;
  readonly #source;
  readonly #type;
  readonly #value;
  readonly #group;
  readonly #inUse;
  readonly #row;
  readonly #file;

  constructor(concepts: ConceptRows, expected: number) {
    this.#concepts = concepts;
    this.ledger = new VersionLedger(expected);
    this.#source = longs(expected);
    this.#type = longs(expected);
    this.#value = longs(expected);
    this.#group = shorts(expected);
    this.#inUse = bytes(expected);
    this.#row = longs(expected);
    this.#file = bytes(expected);
  }

  get columns() {
    return {
      source: this.#source.view(),
      type: this.#type.view(),
      value: this.#value.view(),
      group: this.#group.view(),
      /** 1 where active, inferred and between active concepts. */
      inUse: this.#inUse.view(),
      row: this.#row.view(),
      file: this.#file.view(),
    };
  }

  drop(): void {
    this.ledger.drop();
    for (const column of [this.#source, this.#type, this.#value, this.#row]) column.drop();
    this.#group.drop();
    this.#inUse.drop();
    this.#file.drop();
  }

  header(file: string, columns: readonly string[], concrete: boolean): void {
    const value = concrete ? "value" : "destinationId";
    const end = "relationshipGroup typeId characteristicTypeId modifierId";
    expectColumns(file, columns, `id effectiveTime active moduleId sourceId ${value} ${end}`);
  }

  row(row: Rf2Row, packageIndex: number, fileIndex: number, concrete: boolean): void {
    row.ownId(0, "relationship");
    const index = this.ledger.claim(row, row.time(1), packageIndex);
    if (index === -1) return;
    const source = this.#concepts.refer(row, 4);
    const value = concrete ? (CONCRETE | this.concrete.add(concreteText(row, 5))) >>> 0 : this.#concepts.refer(row, 5);
    const ends = this.#concepts.isActive(source) && (concrete || this.#concepts.isActive(value));
    this.#source.set(index, source);
    this.#value.set(index, value);
    this.#group.set(index, row.integer(6));
    this.#type.set(index, this.#concepts.refer(row, 7));
    this.#inUse.set(index, ends && row.active(2) && row.isId(8, INFERRED) ? 1 : 0);
    this.#row.set(index, row.number);
    this.#file.set(index, fileIndex);
  }
}

function concreteText(row: Rf2Row, column: number): string {
  const text = row.text(column);
  if (text.startsWith("#") && isDecimal(text.slice(1))) return `#${canonicalDecimal(text.slice(1))}`;
  if (/^".*"$/.test(text)) return text.slice(0, -1);
  if (/^(true|false)$/i.test(text)) return `?${text.toLowerCase()}`;
  throw row.fault("columns", `"${text}" is not a concrete value: #number, "string", true or false`);
}
