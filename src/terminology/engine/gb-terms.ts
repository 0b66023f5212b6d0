import type { Snapshot } from "../snapshot.ts";
import type { ConceptSummary } from "../terminology.ts";

const PHARMACY = "999000691000001104";
const CLINICAL = "999001261000000100";
const GB_ENGLISH = "900000000000508004";
/** Product, substance, physical object, qualifier value: what the UK drug extension names by the pharmacy refset. */
const PHARMACY_TOPS = ["373873005", "105590001", "260787004", "362981000"];

/** Terms as UK guidance chooses them: the realm's language refset for the kind of concept, GB English, the FSN. */
export class GbTerms {
  readonly #snapshot: Snapshot;
  readonly #pharmacyTops: readonly number[];

  constructor(snapshot: Snapshot) {
    this.#snapshot = snapshot;
    const { concepts } = snapshot;
    this.#pharmacyTops = PHARMACY_TOPS.map((id) => concepts.ordinalOf(id)).filter((ordinal) => ordinal !== -1);
  }

  summary(ordinal: number): ConceptSummary {
    const { concepts } = this.#snapshot;
    const id = concepts.idOf(ordinal);
    return { id, display: this.display(ordinal), fsn: this.fsn(ordinal), active: concepts.isActive(ordinal) };
  }

  display(ordinal: number): string {
    const index = this.preferredIndex(ordinal);
    return index === -1 ? this.#snapshot.concepts.idOf(ordinal) : this.#snapshot.descriptions.term(index);
  }

  fsn(ordinal: number): string {
    const index = this.#fsnIndex(ordinal);
    return index === -1 ? this.display(ordinal) : this.#snapshot.descriptions.term(index);
  }

  /** The description whose term is shown; -1 for a concept without one. */
  preferredIndex(ordinal: number): number {
    const realm = this.#pharmacyTops.some((top) => this.#snapshot.hierarchy.isA(ordinal, top)) ? PHARMACY : CLINICAL;
    const byRealm = this.#preferredIn(ordinal, realm);
    if (byRealm !== -1) return byRealm;
    const byLanguage = this.#preferredIn(ordinal, GB_ENGLISH);
    return byLanguage === -1 ? this.#fsnIndex(ordinal) : byLanguage;
  }

  #preferredIn(ordinal: number, dialect: string): number {
    const { descriptions } = this.#snapshot;
    const end = descriptions.starts[ordinal + 1]!;
    for (let index = descriptions.starts[ordinal]!; index < end; index++) {
      if (descriptions.type(index) !== "synonym" || !descriptions.isActive(index)) continue;
      if (descriptions.acceptability(index, dialect) === "preferred") return index;
    }
    return -1;
  }

  /** The active one; of several, that which any dialect prefers. */
  #fsnIndex(ordinal: number): number {
    const { descriptions } = this.#snapshot;
    let best = -1;
    let bestScore = -1;
    for (let index = descriptions.starts[ordinal]!; index < descriptions.starts[ordinal + 1]!; index++) {
      if (descriptions.type(index) !== "fsn") continue;
      const preferred = descriptions.dialects.some((id) => descriptions.acceptability(index, id) === "preferred");
      const score = (descriptions.isActive(index) ? 2 : 0) + (preferred ? 1 : 0);
      if (score > bestScore) {
        best = index;
        bestScore = score;
      }
    }
    return best;
  }
}
