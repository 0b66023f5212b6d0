import type { ConceptSet } from "../ecl/ecl.ts";
import { fold, hasWord, words } from "../fold.ts";
import type { LoadedSnapshot } from "../image/snapshot-view.ts";
import type { SearchHit, SearchPage } from "../terminology.ts";
import type { GbTerms } from "./gb-terms.ts";
import { replacementsOf } from "./replacements.ts";
import { hasPrefixes, matches } from "./search-matches.ts";

/** Matches come shortest first, and are put in order of merit a block at a time, so that pages never overlap. */
const BLOCK = 64;
const MOST = 1_000;
const PREFERRED_IN = ["999001261000000100", "999000691000001104", "900000000000508004"];

export interface SearchOptions {
  readonly within?: ConceptSet | undefined;
  readonly includeInactive?: boolean | undefined;
  readonly offset?: number | undefined;
  readonly count?: number | undefined;
}

interface Match {
  readonly index: number;
  readonly merit: number;
}

/** One hit a concept: its best term. */
export function search(snapshot: LoadedSnapshot, terms: GbTerms, text: string, options: SearchOptions): SearchPage {
  const offset = options.offset ?? 0;
  const count = Math.min(options.count ?? 20, MOST);
  const hits: SearchHit[] = [];
  let skipped = 0;
  for (const index of ranked(snapshot, text, options)) {
    if (skipped < offset) skipped++;
    else if (hits.length === count) return { hits, more: true };
    else hits.push(hitOf(snapshot, terms, index));
  }
  return { hits, more: false };
}

function hitOf(snapshot: LoadedSnapshot, terms: GbTerms, index: number): SearchHit {
  const ordinal = snapshot.descriptions.concept[index]!;
  return {
    concept: terms.summary(ordinal),
    matchedTerm: snapshot.descriptions.term(index),
    replacements: replacementsOf(snapshot, terms, ordinal),
  };
}

function* ranked(snapshot: LoadedSnapshot, text: string, options: SearchOptions): Generator<number> {
  const { descriptions, concepts } = snapshot;
  const wanted = [...new Set(words(text))];
  const whole = fold(text).trim();
  const seen = new Set<number>();
  let block: Match[] = [];
  for (const index of candidates(snapshot, wanted, options.within)) {
    const concept = descriptions.concept[index]!;
    if (options.within !== undefined && !options.within.has(concept)) continue;
    if (options.includeInactive !== true && !concepts.isActive(concept)) continue;
    if (descriptions.type(index) === "definition") continue;
    block.push({ index, merit: meritOf(snapshot, index, whole, wanted) });
    if (block.length < BLOCK) continue;
    yield* fresh(block);
    block = [];
  }
  yield* fresh(block);

  function* fresh(found: Match[]): Generator<number> {
    for (const { index } of found.sort((a, b) => b.merit - a.merit)) {
      const concept = descriptions.concept[index]!;
      if (seen.has(concept)) continue;
      seen.add(concept);
      yield index;
    }
  }
}

/** Within a small set it is cheaper to read the terms of its concepts than the postings of the words. */
function candidates(
  snapshot: LoadedSnapshot,
  wanted: readonly string[],
  within: ConceptSet | undefined,
): Iterable<number> {
  if (within === undefined || wanted.length === 0) return matches(snapshot, wanted);
  const size = within.count();
  if (size > 500) return matches(snapshot, wanted);
  const { descriptions } = snapshot;
  const found: { index: number; length: number }[] = [];
  within.forEach((ordinal) => {
    for (let index = descriptions.starts[ordinal]!; index < descriptions.starts[ordinal + 1]!; index++) {
      if (!descriptions.isActive(index)) continue;
      const term = descriptions.term(index);
      if (hasPrefixes(fold(term), wanted)) found.push({ index, length: Buffer.byteLength(term) });
    }
  });
  return found.sort((a, b) => a.length - b.length || a.index - b.index).map(({ index }) => index);
}

/** The whole term, then whole words, then preferred terms; of equals the shorter, which came first. */
function meritOf({ descriptions }: LoadedSnapshot, index: number, text: string, wanted: readonly string[]): number {
  const folded = fold(descriptions.term(index));
  const exact = folded === text ? 4 : 0;
  const whole = wanted.every((word) => hasWord(folded, word)) ? 2 : 0;
  const preferred = PREFERRED_IN.some((dialect) => descriptions.acceptability(index, dialect) === "preferred");
  return exact + whole + (preferred && descriptions.type(index) === "synonym" ? 1 : 0);
}
