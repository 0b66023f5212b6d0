import type { Snapshot } from "../snapshot.ts";
import type { Replacement } from "../terminology.ts";
import type { GbTerms } from "./gb-terms.ts";

/** Historical associations that name something to record instead, surest first. */
const ASSOCIATIONS: readonly (readonly [id: string, name: string])[] = [
  ["900000000000527005", "SAME AS"],
  ["900000000000526001", "REPLACED BY"],
  ["1186924009", "PARTIALLY EQUIVALENT TO"],
  ["1186921001", "POSSIBLY REPLACED BY"],
  ["900000000000523009", "POSSIBLY EQUIVALENT TO"],
  ["900000000000528000", "WAS A"],
  ["900000000000530003", "ALTERNATIVE"],
];

/** A replacement may itself have been replaced. */
const MOST_STEPS = 5;

export const associationName = (refsetId: string): string | undefined =>
  ASSOCIATIONS.find(([id]) => id === refsetId)?.[1];

/** Active concepts to record instead of an inactive one, each once, with the association of the first step. */
export function replacementsOf(snapshot: Snapshot, terms: GbTerms, ordinal: number): Replacement[] {
  if (snapshot.concepts.isActive(ordinal)) return [];
  const found = new Map<number, string>();
  for (const [refsetId, name] of ASSOCIATIONS) {
    for (const step of snapshot.history.of(ordinal)) {
      if (step.refsetId !== refsetId) continue;
      for (const target of activeFrom(snapshot, step.target)) if (!found.has(target)) found.set(target, name);
    }
  }
  return [...found].map(([target, association]) => ({ concept: terms.summary(target), association }));
}

function activeFrom(snapshot: Snapshot, start: number): number[] {
  const active: number[] = [];
  const seen = new Set([start]);
  let open = [start];
  for (let step = 0; step < MOST_STEPS && open.length > 0; step++) {
    const next: number[] = [];
    for (const ordinal of open) {
      if (snapshot.concepts.isActive(ordinal)) active.push(ordinal);
      else
        for (const { refsetId, target } of snapshot.history.of(ordinal)) {
          if (associationName(refsetId) === undefined || seen.has(target)) continue;
          seen.add(target);
          next.push(target);
        }
    }
    open = next;
  }
  return active;
}
