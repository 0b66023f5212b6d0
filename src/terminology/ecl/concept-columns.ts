import { Bitset } from "../bitset.ts";
import type { Snapshot } from "../snapshot.ts";

/** Columns of the concept file as sets, each built when an expression first asks for it. */
export class ConceptColumns {
  readonly #snapshot: Snapshot;
  readonly #modules = new Map<string, Bitset>();
  #defined: Bitset | undefined;
  #active: Bitset | undefined;
  #leaves: Bitset | undefined;

  constructor(snapshot: Snapshot) {
    this.#snapshot = snapshot;
  }

  get defined(): Bitset {
    this.#defined ??= this.#where((ordinal) => this.#snapshot.concepts.isDefined(ordinal));
    return this.#defined;
  }

  get active(): Bitset {
    this.#active ??= this.#where((ordinal) => this.#snapshot.concepts.isActive(ordinal));
    return this.#active;
  }

  /** Concepts of the hierarchy without children. */
  get leaves(): Bitset {
    const { hierarchySize, hierarchy } = this.#snapshot;
    const { starts } = hierarchy.children;
    this.#leaves ??= this.#where((at) => at < hierarchySize && starts[at] === starts[at + 1]);
    return this.#leaves;
  }

  ofModule(id: string): Bitset {
    const known = this.#modules.get(id);
    if (known !== undefined) return known;
    const set = this.#where((ordinal) => this.#snapshot.concepts.moduleId(ordinal) === id);
    this.#modules.set(id, set);
    return set;
  }

  #where(test: (ordinal: number) => boolean): Bitset {
    const { size } = this.#snapshot;
    const set = new Bitset(size);
    for (let ordinal = 0; ordinal < size; ordinal++) if (test(ordinal)) set.add(ordinal);
    return set;
  }
}
