import type { HistoricalAssociation, History, Identifiers } from "../snapshot.ts";
import type { Image } from "./image.ts";
import { Texts } from "./texts.ts";

export function historyOf(image: Image): History {
  const source = image.u32("history.source");
  const target = image.u32("history.target");
  const refset = image.u16("history.refset");
  const refsets = image.meta.refsets as readonly string[];
  const byTarget = image.u32("history.byTarget");
  const association = (row: number): HistoricalAssociation => ({
    refsetId: refsets[refset[row]!]!,
    source: source[row]!,
    target: target[row]!,
  });
  return {
    of: (ordinal) => runOf(source.length, (row) => source[row]!, ordinal, association),
    into: (ordinal) =>
      runOf(
        byTarget.length,
        (at) => target[byTarget[at]!]!,
        ordinal,
        (at) => association(byTarget[at]!),
      ),
  };
}

/** Those of a sorted column that have this key. */
function runOf<T>(length: number, keyAt: (at: number) => number, key: number, made: (at: number) => T): T[] {
  let low = 0;
  for (let high = length; low < high; ) {
    const middle = (low + high) >>> 1;
    if (keyAt(middle) < key) low = middle + 1;
    else high = middle;
  }
  const found: T[] = [];
  for (let at = low; at < length && keyAt(at) === key; at++) found.push(made(at));
  return found;
}

export function identifiersOf(image: Image): Identifiers {
  const texts = new Texts(image, "identifier");
  const concept = image.u32("identifier.concept");
  return {
    schemes: image.meta.identifierSchemes as readonly string[],
    find: (schemeId, identifier) => concept[texts.search(`${schemeId}#${identifier}`)] ?? -1,
  };
}
