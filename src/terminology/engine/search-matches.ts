import { fold, hasWordPrefix } from "../fold.ts";
import type { WordRange } from "../image/search-index.ts";
import type { LoadedSnapshot } from "../image/snapshot-view.ts";

/** Reading a term costs as much as decoding so many postings. */
const POSTINGS_PER_TERM = 400;
/** So few are sorted sooner than looked for in a window as wide as the release. */
const FEW = 4_000;
/** The shortest terms, among which most searches end; each further window is eight times as wide. */
const FIRST_WINDOW = 1 << 14;

/** Active descriptions with a word for every prefix, shortest term first, found as they are asked for. */
export function* matches(
  { searchIndex, descriptions }: LoadedSnapshot,
  prefixes: readonly string[],
): Generator<number> {
  const ranges = prefixes.map((prefix) => searchIndex.range(prefix));
  if (ranges.length === 0 || ranges.some(({ start, end }) => start === end)) return;
  const weights = ranges.map((range) => searchIndex.weight(range));
  const least = weights.indexOf(Math.min(...weights));
  const rarest = ranges[least]!;
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const few = weights[least]!;
  const alone = ranges.length === 1;
  if (alone ? few <= FEW : few * POSTINGS_PER_TERM < total) {
    for (const rank of searchIndex.ranksOf(rarest, few)) {
      const index = searchIndex.descriptionOf[rank]!;
      if (alone || hasPrefixes(fold(descriptions.term(index)), prefixes)) yield index;
    }
    return;
  }
  yield* byWindows(searchIndex, [rarest, ...ranges.filter((range) => range !== rarest)]);
}

function* byWindows(index: LoadedSnapshot["searchIndex"], ranges: readonly WordRange[]): Generator<number> {
  for (let from = 0, to = FIRST_WINDOW; from < index.size; from = to, to *= 8) {
    const end = Math.min(to, index.size);
    const found = index.ranks(ranges, from, end);
    for (let rank = found.nextFrom(0); rank !== -1; rank = found.nextFrom(rank + 1))
      yield index.descriptionOf[from + rank]!;
  }
}

export function hasPrefixes(folded: string, prefixes: readonly string[]): boolean {
  return prefixes.every((prefix) => hasWordPrefix(folded, prefix));
}
