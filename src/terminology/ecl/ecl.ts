import type { Snapshot } from "../snapshot.ts";
import type { ExpressionConstraint } from "./ast.ts";
import { BitsetPool } from "./bitset-pool.ts";
import { checkReferences } from "./check-references.ts";
import { ConceptColumns } from "./concept-columns.ts";
import { ConceptSet } from "./concept-set.ts";
import { CostMeter, DEFAULT_COST_LIMIT } from "./cost.ts";
import { evaluate } from "./evaluate.ts";
import { DEFAULT_THRESHOLDS, type Thresholds } from "./evaluation.ts";
import { Lru } from "./lru.ts";
import { parseEcl } from "./parse.ts";
import { printEcl } from "./print.ts";

export type { ConceptSet };

export interface EclOptions {
  /** Steps, each about ten nanoseconds, before an expression is refused as too costly. */
  readonly costLimit?: number;
  /** How many sets to keep; one takes up to 144 kB of a UK release, and mostly far less. */
  readonly kept?: number;
  readonly thresholds?: Thresholds;
}

/** ECL over one release. Expressions that print alike are evaluated once. */
export class Ecl {
  readonly #snapshot: Snapshot;
  readonly #pool: BitsetPool;
  readonly #columns: ConceptColumns;
  readonly #costLimit: number;
  readonly #thresholds: Thresholds;
  readonly #parsed = new Lru<string, { readonly tree: ExpressionConstraint; readonly key: string }>(1000);
  readonly #sets: Lru<string, ConceptSet>;

  constructor(snapshot: Snapshot, options: EclOptions = {}) {
    this.#snapshot = snapshot;
    this.#pool = new BitsetPool(snapshot.size);
    this.#columns = new ConceptColumns(snapshot);
    this.#costLimit = options.costLimit ?? DEFAULT_COST_LIMIT;
    this.#thresholds = options.thresholds ?? DEFAULT_THRESHOLDS;
    this.#sets = new Lru(options.kept ?? 256);
  }

  /** The concepts of an expression, by ordinal. Throws EclSyntaxError or EclRefusal. */
  evaluate(text: string): ConceptSet {
    const { tree, key } = this.#parse(text);
    const known = this.#sets.get(key);
    if (known !== undefined) return known;
    const set = this.evaluateTree(tree);
    this.#sets.set(key, set);
    return set;
  }

  /** The same for a parsed expression, and without the memory of earlier ones. */
  evaluateTree(tree: ExpressionConstraint): ConceptSet {
    const e = {
      snapshot: this.#snapshot,
      columns: this.#columns,
      pool: this.#pool,
      cost: new CostMeter(this.#costLimit),
      thresholds: this.#thresholds,
    };
    checkReferences(e, tree);
    const found = evaluate(e, tree);
    const set = ConceptSet.of(found);
    this.#pool.give(found);
    return set;
  }

  #parse(text: string): { readonly tree: ExpressionConstraint; readonly key: string } {
    const known = this.#parsed.get(text);
    if (known !== undefined) return known;
    const tree = parseEcl(text);
    const parsed = { tree, key: printEcl(tree, "no terms") };
    if (text.length < LONG) this.#parsed.set(text, parsed);
    return parsed;
  }
}

/** Longer texts are lists made by a program, and not asked again by their text. */
const LONG = 10_000;
