import type { ReleaseInfo, Snapshot } from "../snapshot.ts";
import { attributesOf, concreteOf } from "./attributes-view.ts";
import { conceptsOf } from "./concepts-view.ts";
import { descriptionsOf } from "./descriptions-view.ts";
import { hierarchyOf } from "./hierarchy-view.ts";
import { historyOf, identifiersOf } from "./history-view.ts";
import type { Image } from "./image.ts";
import { refsetsOf } from "./refsets-view.ts";
import { SearchIndex } from "./search-index.ts";

/** A snapshot and its word index, as views on the same shared bytes. */
export interface LoadedSnapshot extends Snapshot {
  readonly searchIndex: SearchIndex;
}

export function openSnapshot(image: Image): LoadedSnapshot {
  const concepts = conceptsOf(image);
  const searchIndex = new SearchIndex(image);
  const hierarchy = hierarchyOf(image);
  return {
    release: image.meta.release as unknown as ReleaseInfo,
    size: image.u8("concept.flags").length,
    hierarchySize: hierarchy.parents.starts.length - 1,
    concepts,
    hierarchy,
    attributes: attributesOf(image),
    concrete: concreteOf(image),
    refsets: refsetsOf(image, concepts),
    history: historyOf(image),
    descriptions: { ...descriptionsOf(image), withWords: (prefixes) => searchIndex.withWords(prefixes) },
    identifiers: identifiersOf(image),
    searchIndex,
  };
}
