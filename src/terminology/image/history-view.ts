import type { Grouped, HistoricalAssociation, History, Identifiers } from "../snapshot.ts";
import { groupedIn } from "./hierarchy-view.ts";
import type { Image } from "./image.ts";
import { Texts } from "./texts.ts";

export function historyOf(image: Image): History {
  const source = image.u32("history.source");
  const target = image.u32("history.target");
  const refset = image.u16("history.refset");
  const refsets = image.meta.refsets as readonly string[];
  const bySource = groupedIn(image, "history.bySource");
  const byTarget = groupedIn(image, "history.byTarget");
  const rows = ({ starts, values }: Grouped, ordinal: number): HistoricalAssociation[] =>
    Array.from(values.subarray(starts[ordinal], starts[ordinal + 1]), (row) => ({
      refsetId: refsets[refset[row]!]!,
      source: source[row]!,
      target: target[row]!,
    }));
  return { of: (ordinal) => rows(bySource, ordinal), into: (ordinal) => rows(byTarget, ordinal) };
}

export function identifiersOf(image: Image): Identifiers {
  const texts = new Texts(image, "identifier");
  const concept = image.u32("identifier.concept");
  return {
    schemes: image.meta.identifierSchemes as readonly string[],
    find: (schemeId, identifier) => concept[texts.search(`${schemeId}#${identifier}`)] ?? -1,
  };
}
