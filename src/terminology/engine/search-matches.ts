import { words } from "../fold.ts";
import type { WordRange } from "../image/search-index.ts";
import type { LoadedSnapshot } from "../image/snapshot-view.ts";

/** With so few postings of the rarest prefix, reading their terms is cheaper than decoding the other prefixes. */
const FEW = 300;
/** The shortest terms, among which most searches end; each further window is eight times as wide. */
const FIRST_WINDOW = 1 << 14;

/** Active descriptions with a word for every prefix, shortest term first, found as they are asked for. */
export function* matches(
  { searchIndex, descriptions }: LoadedSnapshot,
  prefixes: readonly string[],
): Generator<number> {
  const ranges = prefixes.map((prefix) => searchIndex.range(prefix));
  if (ranges.length === 0 || ranges.some(({ start, end }) => start === end)) return;
  const rarest = ranges.reduce((a, b) => (searchIndex.weight(b) < searchIndex.weight(a) ? b : a));
  if (searchIndex.weight(rarest) <= FEW) {
    for (const rank of searchIndex.ranks([rarest]).toArray()) {
      const index = searchIndex.descriptionOf[rank]!;
      if (hasPrefixes(words(descriptions.term(index)), prefixes)) yield index;
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

export function hasPrefixes(found: readonly string[], prefixes: readonly string[]): boolean {
  return prefixes.every((prefix) => found.some((word) => word.startsWith(prefix)));
}
