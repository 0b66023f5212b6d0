import { Rf2Fault } from "../rf2/fault.ts";
import type { Rf2FileName } from "../rf2/file-name.ts";
import type { Rf2Row } from "../rf2/row.ts";
import { CONCRETE, type Refset } from "../snapshot.ts";
import { bytes, longs, shorts } from "./column.ts";
import type { ConceptRows } from "./concept-rows.ts";
import type { DescriptionRows } from "./description-rows.ts";
import { expectColumns } from "./expect-columns.ts";
import type { Pools } from "./pools.ts";
import { VersionLedger } from "./version-ledger.ts";

const COMMON = "id effectiveTime active moduleId refsetId referencedComponentId";
const strict = new Set<Refset["kind"]>(["simple", "association", "attributeValue", "map"]);

export interface MemberContext {
  readonly concepts: ConceptRows;
  readonly descriptions: DescriptionRows;
  readonly pools: Pools;
  /** Keep active members that the packages given do not hold, instead of refusing the release. */
  readonly keepDangling: boolean;
}

/** The rows of one shape of reference set. A component is its concept index, or CONCRETE and a text index. */
export class MemberRows {
  readonly kind: Refset["kind"];
  readonly pattern: string;
  fieldNames: readonly string[] = [];
  readonly ledger: VersionLedger;
  readonly refset = shorts();
  readonly referenced = longs();
  readonly module = shorts();
  readonly active = bytes();
  readonly fields: readonly ReturnType<typeof longs>[];
  readonly #context: MemberContext;

  constructor(name: Rf2FileName, context: MemberContext) {
    this.kind = name.refsetKind;
    this.pattern = name.pattern;
    this.#context = context;
    this.ledger = new VersionLedger(4096);
    this.fields = [...name.pattern].map(() => longs());
  }

  header(file: string, columns: readonly string[]): void {
    expectColumns(file, columns.slice(0, 6), COMMON);
    if (columns.length !== 6 + this.pattern.length) {
      throw new Rf2Fault(
        "columns",
        file,
        1,
        `the name says "${this.pattern}", the header has ${columns.length} columns`,
      );
    }
    this.fieldNames = columns.slice(6);
  }

  row(row: Rf2Row, packageIndex: number): void {
    row.uuid(0);
    const index = this.ledger.claim(row, row.time(1), packageIndex);
    if (index === -1) return;
    const active = row.active(2);
    this.active.set(index, active ? 1 : 0);
    this.module.set(index, this.#context.pools.modules.read(row, 3));
    this.refset.set(index, this.#context.pools.refsets.read(row, 4));
    this.referenced.set(index, this.#component(row, 5, active && strict.has(this.kind)));
    for (let field = 0; field < this.fields.length; field++) this.fields[field]!.set(index, this.#cell(row, field));
  }

  #cell(row: Rf2Row, field: number): number {
    const column = field + 6;
    if (this.pattern[field] === "c") return this.#component(row, column, false);
    return this.pattern[field] === "i" ? row.integer(column) : this.#context.pools.texts.add(row.text(column));
  }

  #component(row: Rf2Row, column: number, mustExist: boolean): number {
    const { concepts, pools } = this.#context;
    if (row.isEmpty(column)) return (CONCRETE | pools.texts.add("")) >>> 0;
    row.id(column);
    const index = concepts.ledger.ids.find(row.high, row.low);
    if (index !== -1) return index;
    if (mustExist && !this.#context.keepDangling) this.#demand(row, column);
    return (CONCRETE | pools.texts.add(row.text(column))) >>> 0;
  }

  /** Relationships keep no index of their ids, so a reference to one is taken as it stands. */
  #demand(row: Rf2Row, column: number): void {
    const text = row.text(column);
    const partition = text.at(-2);
    if (partition === "2") return;
    if (partition === "1" && this.#context.descriptions.ledger.ids.find(row.high, row.low) !== -1) return;
    throw row.fault("dangling", `member ${text} is in none of the packages given`);
  }
}
