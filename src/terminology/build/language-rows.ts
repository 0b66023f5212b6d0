import { digitsOf, type Rf2Row } from "../rf2/row.ts";
import { bytes, longs } from "./column.ts";
import type { DescriptionRows } from "./description-rows.ts";
import { expectColumns } from "./expect-columns.ts";
import { SmallIdPool } from "./pools.ts";
import { VersionLedger } from "./version-ledger.ts";

const ACCEPTABLE = digitsOf("900000000000549004");
const PREFERRED = digitsOf("900000000000548007");

/** id, effectiveTime, active, moduleId, refsetId, referencedComponentId, acceptabilityId */
export class LanguageRows {
  readonly dialects = new SmallIdPool();
  readonly ledger: VersionLedger;
  readonly #descriptions: DescriptionRows;
  readonly #description;
  readonly #dialect;
  readonly #acceptability;

  constructor(descriptions: DescriptionRows, expected: number) {
    this.#descriptions = descriptions;
    this.ledger = new VersionLedger(expected);
    this.#description = longs(expected);
    this.#dialect = bytes(expected);
    this.#acceptability = bytes(expected);
  }

  /** Acceptability: 0 for an inactive row, 1 acceptable, 2 preferred. */
  get columns() {
    return {
      description: this.#description.view(),
      dialect: this.#dialect.view(),
      acceptability: this.#acceptability.view(),
    };
  }

  drop(): void {
    this.ledger.drop();
    this.#description.drop();
    this.#dialect.drop();
    this.#acceptability.drop();
  }

  header(file: string, columns: readonly string[]): void {
    const wanted = "id effectiveTime active moduleId refsetId referencedComponentId acceptabilityId";
    expectColumns(file, columns, wanted);
  }

  row(row: Rf2Row, packageIndex: number): void {
    row.uuid(0);
    const index = this.ledger.claim(row, row.time(1), packageIndex);
    if (index === -1) return;
    const dialect = this.dialects.read(row, 4);
    if (dialect > 255) throw row.fault("columns", "more than 256 language reference sets");
    row.id(5);
    const description = this.#descriptions.ledger.ids.find(row.high, row.low);
    if (description === -1) throw row.fault("dangling", `${row.text(5)} is no description of the release`);
    this.#description.set(index, description);
    this.#dialect.set(index, dialect);
    this.#acceptability.set(index, row.active(2) ? acceptabilityOf(row) : 0);
  }
}

function acceptabilityOf(row: Rf2Row): number {
  if (row.isId(6, PREFERRED)) return 2;
  if (row.isId(6, ACCEPTABLE)) return 1;
  throw row.fault("dangling", `${row.text(6)} is neither preferred nor acceptable`);
}
