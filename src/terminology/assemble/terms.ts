import type { DescriptionRows } from "../build/description-rows.ts";
import type { ImageDraft } from "../image/image.ts";

/** Where every sixteenth term begins is kept; between, lengths add up. */
export const TERM_BLOCK = 16;

/** Byte order of terms, then order of arrival. */
export function termOrder({ terms, columns }: DescriptionRows): (a: number, b: number) => number {
  const { address, length } = columns;
  return (a, b) => {
    const left = terms.block(address[a]!);
    const right = terms.block(address[b]!);
    const from = terms.offset(address[a]!);
    const against = terms.offset(address[b]!);
    const shorter = Math.min(length[a]!, length[b]!);
    for (let at = 0; at < shorter; at++) {
      const difference = left[from + at]! - right[against + at]!;
      if (difference !== 0) return difference;
    }
    return length[a]! - length[b]! || a - b;
  };
}

/**
 * Front coding: a term keeps only what differs from the one before it under the same concept, so that "Asthma
 * (disorder)" after "Asthma" costs eleven bytes.
 */
export function assembleTerms(
  draft: ImageDraft,
  { terms, columns }: DescriptionRows,
  order: Uint32Array,
  conceptStarts: Uint32Array,
): void {
  const { address, length } = columns;
  const shared = new Uint8Array(order.length);
  const own = new Uint16Array(order.length);
  const blocks = new Uint32Array(Math.floor(order.length / TERM_BLOCK) + 1);
  let total = 0;
  for (let concept = 0; concept + 1 < conceptStarts.length; concept++) {
    const end = conceptStarts[concept + 1]!;
    for (let at = conceptStarts[concept]!; at < end; at++) {
      if (at > conceptStarts[concept]!) shared[at] = sharedLength(order[at - 1]!, order[at]!);
      if (at % TERM_BLOCK === 0) blocks[at / TERM_BLOCK] = total;
      own[at] = length[order[at]!]! - shared[at]!;
      total += own[at]!;
    }
  }
  const bytes = new Uint8Array(total);
  for (let at = 0, place = 0; at < order.length; at++) {
    const row = order[at]!;
    const from = terms.offset(address[row]!);
    bytes.set(terms.block(address[row]!).subarray(from + shared[at]!, from + length[row]!), place);
    place += own[at]!;
  }
  draft.put("term.shared", shared);
  draft.put("term.length", own);
  draft.put("term.blocks", blocks);
  draft.put("term.bytes", bytes);

  function sharedLength(before: number, row: number): number {
    const left = terms.block(address[before]!);
    const right = terms.block(address[row]!);
    const from = terms.offset(address[before]!);
    const against = terms.offset(address[row]!);
    const most = Math.min(length[before]!, length[row]!, 255);
    let at = 0;
    while (at < most && left[from + at] === right[against + at]) at++;
    return at;
  }
}
