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
  /** Bytes of earlier answers to keep; one takes up to 144 kB of a UK release, and mostly far less. */
  readonly keptBytes?: number;
  readonly thresholds?: Thresholds;
}

interface Parsed {
  readonly tree: ExpressionConstraint;
  readonly key: string;
}

/** A tree takes some fifty times the memory of its text. */
const PARSED_CHARACTERS = 100_000;

/** ECL over one release. Expressions that print alike are evaluated once. */
export class Ecl {
  readonly #snapshot: Snapshot;
  readonly #pool: BitsetPool;
  readonly #columns: ConceptColumns;
  readonly #costLimit: number;
  readonly #thresholds: Thresholds;
  readonly #parsed = new Lru<string, Parsed>(PARSED_CHARACTERS, (_, text) => text.length);
  readonly #sets: Lru<string, ConceptSet>;

  constructor(snapshot: Snapshot, options: EclOptions = {}) {
    this.#snapshot = snapshot;
    this.#pool = new BitsetPool(snapshot.size);
    this.#columns = new ConceptColumns(snapshot);
    this.#costLimit = options.costLimit ?? DEFAULT_COST_LIMIT;
    this.#thresholds = options.thresholds ?? DEFAULT_THRESHOLDS;
    this.#sets = new Lru(options.keptBytes ?? 16_000_000, (set, key) => set.bytes + key.length * 2);
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

  #parse(text: string): Parsed {
    const known = this.#parsed.get(text);
    if (known !== undefined) return known;
    const tree = parseEcl(text);
    const parsed = { tree, key: printEcl(tree, "no terms") };
    this.#parsed.set(text, parsed);
    return parsed;
  }
}
