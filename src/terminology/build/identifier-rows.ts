import type { Rf2Row } from "../rf2/row.ts";
import type { ConceptRows } from "./concept-rows.ts";
import { expectColumns } from "./expect-columns.ts";

export interface IdentifierRow {
  readonly scheme: string;
  readonly identifier: string;
  readonly concept: number;
  readonly active: boolean;
  readonly time: number;
  readonly packageIndex: number;
}

/** alternateIdentifier, effectiveTime, active, moduleId, identifierSchemeId, referencedComponentId */
export class IdentifierRows {
  readonly #concepts: ConceptRows;
  readonly #rows = new Map<string, IdentifierRow>();

  constructor(concepts: ConceptRows) {
    this.#concepts = concepts;
  }

  /** Active ones, sorted by scheme and identifier. */
  active(): IdentifierRow[] {
    const rows = [...this.#rows].filter(([, row]) => row.active);
    return rows.sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
  }

  header(file: string, columns: readonly string[]): void {
    const wanted = "alternateIdentifier effectiveTime active moduleId identifierSchemeId referencedComponentId";
    expectColumns(file, columns, wanted);
  }

  row(row: Rf2Row, packageIndex: number): void {
    const identifier = row.text(0);
    const scheme = row.text(4);
    const time = row.time(1);
    const key = `${scheme}#${identifier}`;
    const held = this.#rows.get(key);
    if (held?.packageIndex === packageIndex) throw row.fault("duplicate", `${key} comes a second time`);
    if (held !== undefined && held.time >= time) return;
    this.#concepts.refer(row, 4);
    const concept = this.#concepts.refer(row, 5);
    this.#rows.set(key, { scheme, identifier, concept, active: row.active(2), time, packageIndex });
  }
}
