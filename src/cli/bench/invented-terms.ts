import { Random } from "./random.ts";

const starts = [
  "ba",
  "ce",
  "di",
  "fo",
  "gu",
  "ha",
  "le",
  "mi",
  "no",
  "pu",
  "ra",
  "se",
  "ti",
  "vo",
  "xe",
  "kra",
  "ple",
  "stro",
];
const middles = ["ba", "cto", "dri", "le", "mo", "na", "phe", "ri", "sta", "tho", "ul", "va", "zy", "rne", "lga"];
const ends = ["s", "n", "ma", "tis", "ra", "lis", "cal", "ne", "pathy", "ing", "al", "um", "ea", "on"];
const small = ["of", "the", "by", "with", "and", "in", "to", "on"];
const tags = [
  "disorder",
  "finding",
  "procedure",
  "body structure",
  "product",
  "substance",
  "observable entity",
  "qualifier value",
];

const WORDS = 70_000;

/** Words that look Latin, few of them common and most of them rare, as in clinical terms. */
export class InventedTerms {
  readonly #random: Random;
  readonly #words: readonly string[];

  constructor(seed: number) {
    this.#random = new Random(seed);
    const made = new Set<string>();
    while (made.size < WORDS) made.add(this.#newWord());
    this.#words = [...made];
  }

  /** Two to twelve words, five on average. */
  term(): string {
    const random = this.#random;
    const length = 2 + random.skewed(10, 2.4);
    const words: string[] = [];
    for (let at = 0; at < length; at++) {
      const joins = at > 0 && at < length - 1 && random.chance(0.25);
      words.push(joins ? small[random.skewed(small.length, 2)]! : this.word());
    }
    if (random.chance(0.12)) words.push(String(1 + random.skewed(500, 2)), "mg");
    const term = words.join(" ");
    return (random.chance(0.01) ? term.replace("e", "é") : term).replace(/^./, (first) => first.toUpperCase());
  }

  /** The same thing said otherwise: a word changed, two swapped, or one more. */
  variant(term: string): string {
    const words = term.split(" ");
    const at = this.#random.below(words.length);
    if (this.#random.chance(0.5)) words[at] = this.word();
    else words.push(words.splice(at, 1)[0]!);
    return words.join(" ");
  }

  tag(concept: number): string {
    return tags[concept % tags.length]!;
  }

  word(): string {
    return this.#words[this.#random.skewed(WORDS, 3.2)]!;
  }

  #newWord(): string {
    const pick = (from: readonly string[]) => from[this.#random.below(from.length)]!;
    const body = Array.from({ length: this.#random.below(4) }, () => pick(middles)).join("");
    return pick(starts) + pick(middles) + body + pick(ends);
  }
}
