import { Bitset } from "../bitset.ts";
import { Ecl } from "../ecl/ecl.ts";
import type { LoadedSnapshot } from "../image/snapshot-view.ts";
import type { SearchPage, SearchRequest, Subsumption } from "../terminology.ts";
import { GbTerms } from "./gb-terms.ts";
import { search } from "./search.ts";

/** Everything asked of one release in process, by ordinals and without waiting. */
export class Engine {
  readonly snapshot: LoadedSnapshot;
  readonly terms: GbTerms;
  readonly ecl: Ecl;

  constructor(snapshot: LoadedSnapshot) {
    this.snapshot = snapshot;
    this.terms = new GbTerms(snapshot);
    this.ecl = new Ecl(snapshot);
  }

  /** How the first stands to the second; undefined where the release lacks either. */
  subsumes(a: string, b: string): Subsumption | undefined {
    const { concepts, hierarchy } = this.snapshot;
    const left = concepts.ordinalOf(a);
    const right = concepts.ordinalOf(b);
    if (left === -1 || right === -1) return undefined;
    if (left === right) return "equivalent";
    if (hierarchy.isA(right, left)) return "subsumes";
    return hierarchy.isA(left, right) ? "subsumed-by" : "not-subsumed";
  }

  ancestors(ordinal: number): Uint32Array {
    const found = new Bitset(this.snapshot.size);
    this.snapshot.hierarchy.addAncestors(ordinal, found);
    return found.toArray();
  }

  descendants(ordinal: number): Uint32Array {
    const found = new Bitset(this.snapshot.size);
    this.snapshot.hierarchy.addDescendants(ordinal, found);
    return found.toArray();
  }

  /** Throws as `ecl.evaluate` does where the request is limited by an expression that cannot be evaluated. */
  search({ text, within, ...rest }: SearchRequest): SearchPage {
    const set = within === undefined ? undefined : this.ecl.evaluate(within);
    return search(this.snapshot, this.terms, text, { ...rest, within: set });
  }
}
