import { longs } from "../build/column.ts";
import { DESCRIPTION_ACTIVE, type DescriptionRows } from "../build/description-rows.ts";
import type { ImageDraft } from "../image/image.ts";
import { gather32, select } from "./gather.ts";
import { groupBy, rowsByKey } from "./grouped.ts";
import { WordList } from "./word-list.ts";

const INACTIVE = 0xffff_ffff;

/**
 * A sorted dictionary of the words of active terms. The postings of a word are ranks, ascending: rank 0 is the
 * shortest term of the release, so that the first postings are the best hits. Gaps between ranks are varints.
 */
export function assembleSearch(draft: ImageDraft, rows: DescriptionRows, order: Uint32Array): void {
  const { columns } = rows;
  const active = select(order.length, (index) => (columns.flags[order[index]!]! & DESCRIPTION_ACTIVE) !== 0);
  const lengths = active.map((index) => columns.length[order[index]!]!);
  const descriptionOf = gather32(rowsByKey(lengths, 1 << 16).values, active);
  const list = new WordList();
  const words = longs(active.length * 5);
  const ranks = longs(active.length * 5);
  const rankOf = new Uint32Array(order.length).fill(INACTIVE);
  for (let rank = 0; rank < descriptionOf.length; rank++) rankOf[order[descriptionOf[rank]!]!] = rank;
  const found: number[] = [];
  // In order of arrival, in which the terms lie in memory: going by rank would miss the cache at every term.
  for (let row = 0; row < rankOf.length; row++) {
    const rank = rankOf[row]!;
    if (rank === INACTIVE) continue;
    const address = columns.address[row]!;
    const start = rows.terms.offset(address);
    found.length = 0;
    list.addTerm(rows.terms.block(address), start, start + columns.length[row]!, found);
    for (const word of found) {
      words.push(word);
      ranks.push(rank);
    }
  }
  draft.put("search.descriptionOf", descriptionOf);
  putWords(draft, list, words.view(), ranks.view());
}

function putWords(draft: ImageDraft, list: WordList, words: Uint32Array, ranks: Uint32Array): void {
  const sorted = list.sorted();
  const postings = groupBy(words, ranks, list.count);
  const bytes = new Uint8Array(postings.values.length * 5);
  const starts = new Uint32Array(sorted.length + 1);
  const counts = new Uint32Array(sorted.length);
  let length = 0;
  for (const [at, word] of sorted.entries()) {
    postings.values.subarray(postings.starts[word], postings.starts[word + 1]).sort();
    let before = 0;
    for (let entry = postings.starts[word]!; entry < postings.starts[word + 1]!; entry++) {
      length = putVarint(bytes, length, postings.values[entry]! - before);
      before = postings.values[entry]!;
    }
    starts[at + 1] = length;
    counts[at] = postings.starts[word + 1]! - postings.starts[word]!;
  }
  draft.put("search.postings", bytes.slice(0, length));
  draft.put("search.postingStarts", starts);
  draft.put("search.counts", counts);
  draft.putTexts(
    "search.words",
    Array.from(sorted, (word) => Buffer.from(list.bytes(word)).toString("utf8")),
  );
}

function putVarint(bytes: Uint8Array, at: number, value: number): number {
  let rest = value;
  let place = at;
  while (rest >= 0x80) {
    bytes[place++] = (rest & 0x7f) | 0x80;
    rest >>>= 7;
  }
  bytes[place++] = rest;
  return place;
}
