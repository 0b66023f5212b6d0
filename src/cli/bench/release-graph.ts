import { verhoeffDigit } from "../../kernel/verhoeff.ts";
import { Random } from "./random.ts";

/** Invented, so that no id of the generated release is one of SNOMED CT but for the metadata it cannot do without. */
const NAMESPACE = "1999999";

export const identifier = (item: number, partition: "10" | "11" | "12"): string => {
  const digits = `${item}${NAMESPACE}${partition}`;
  return digits + verhoeffDigit(digits);
};

/** Ids with a meaning in RF2 itself: root, is-a, modules, and where reference sets, attributes and metadata hang. */
export const metadata = {
  root: "138875005",
  isA: "116680003",
  core: "900000000000207008",
  modelComponent: "900000000000441003",
  gbEnglish: "900000000000508004",
  ukClinical: "999001261000000100",
  ukPharmacy: "999000691000001104",
  sameAs: "900000000000527005",
  replacedBy: "900000000000526001",
  inactivation: "900000000000489007",
  moduleDependency: "900000000000534007",
} as const;

export interface Shape {
  readonly concepts: number;
  readonly descriptions: number;
  readonly relationships: number;
  readonly seed: number;
}

export const UK_SIZE: Shape = {
  concepts: 1_150_000,
  descriptions: 3_500_000,
  relationships: 3_000_000,
  seed: 20_260_401,
};

export const ATTRIBUTE_TYPES = 110;
export const REFSETS = 900;

/** Concepts by number: metadata first, then reference sets, attributes, and the rest, each after its parents. */
export interface ReleaseGraph {
  readonly ids: readonly string[];
  readonly active: Uint8Array;
  /** Up to four parents of a concept, at 4 * concept; 0xffffffff where there are fewer. */
  readonly parents: Uint32Array;
  readonly firstRefset: number;
  readonly firstAttribute: number;
  readonly firstClinical: number;
}

export const NO_PARENT = 0xffff_ffff;

export function releaseGraph({ concepts, seed }: Shape): ReleaseGraph {
  const random = new Random(seed);
  const fixed = Object.values(metadata);
  const firstRefset = fixed.length;
  const firstAttribute = firstRefset + REFSETS;
  const firstClinical = firstAttribute + ATTRIBUTE_TYPES;
  const ids = Array.from({ length: concepts }, (_, at) => fixed[at] ?? identifier(1_000_000 + at, "10"));
  const active = new Uint8Array(concepts).fill(1);
  const parents = new Uint32Array(concepts * 4).fill(NO_PARENT);
  const modelComponent = fixed.indexOf(metadata.modelComponent);
  for (let at = 1; at < firstClinical; at++) parents[at * 4] = at === modelComponent ? 0 : modelComponent;
  for (let at = firstClinical; at < concepts; at++) {
    // The hierarchy thins out downwards: the first concepts are the tops, the last are seldom parents.
    if (at > firstClinical + 1000 && random.chance(0.28)) active[at] = 0;
    else choose(at);
  }
  return { ids, active, parents, firstRefset, firstAttribute, firstClinical };

  /** A parent anywhere above; further ones among concepts of about the same age as it, and so of other branches. */
  function choose(at: number): void {
    const older = at - firstClinical;
    if (older < 19) {
      parents[at * 4] = 0;
      return;
    }
    const count = random.chance(0.45) ? 1 + Math.min(3, 1 + random.skewed(3, 4)) : 1;
    const first = nearestActive(firstClinical + random.skewed(older, 1.15));
    parents[at * 4] = first;
    for (let n = 1; n < count; n++) parents[at * 4 + n] = sibling(first);
  }

  function sibling(of: number): number {
    const above = parents[of * 4]!;
    if (above === 0 || above === NO_PARENT) return of;
    const near = nearestActive(Math.max(firstClinical, of - 1 - random.below(12)));
    return random.chance(0.75) ? above : near;
  }

  function nearestActive(from: number): number {
    let at = from;
    while (active[at] === 0) at--;
    return at;
  }
}
