import * as files from "./release-files.ts";
import { type ReleaseGraph, releaseGraph, type Shape } from "./release-graph.ts";
import { ZipWriter } from "./zip-writer.ts";

const folder = "SnomedCT_Generated_PRODUCTION_20260401T000000Z/Snapshot";

/** Writes a release of this shape as a zip of RF2 files; the same shape gives the same bytes. */
export async function generateRelease(path: string, shape: Shape): Promise<ReleaseGraph> {
  const graph = releaseGraph(shape);
  const zip = new ZipWriter(path);
  const add = (name: string, parts: Iterable<string>) => zip.add(`${folder}/${name}_GB_20260401.txt`, parts);
  await add("Terminology/sct2_Concept_MONOSnapshot", files.concepts(graph, shape));
  await add("Terminology/sct2_Relationship_MONOSnapshot", files.relationships(graph, shape));
  await add("Terminology/sct2_RelationshipConcreteValues_MONOSnapshot", files.concreteValues(graph, shape));
  const counted = { types: new Uint8Array(shape.descriptions + 10), rows: 0 };
  await add("Terminology/sct2_Description_MONOSnapshot-en", counting(files.descriptions(graph, shape), counted));
  await add("Refset/Language/der2_cRefset_LanguageMONOSnapshot-en", files.language(counted.rows, counted.types, shape));
  await add("Refset/Content/der2_Refset_SimpleMONOSnapshot", files.simpleRefsets(graph, shape));
  await add("Refset/Content/der2_cRefset_AssociationMONOSnapshot", files.associations(graph, shape));
  await add("Refset/Map/der2_iissscc" + "Refset_ExtendedMapMONOSnapshot", files.maps(graph, shape));
  await zip.end();
  return graph;
}

/** Notes which descriptions follow an FSN, for those are the preferred terms. */
function* counting(parts: Iterable<string>, into: { types: Uint8Array; rows: number }): Generator<string> {
  let header = true;
  let afterFsn = false;
  for (const part of parts) {
    for (const text of part.split("\r\n")) {
      if (text === "") continue;
      if (!header) into.types[into.rows++] = afterFsn ? 1 : 0;
      afterFsn = text.includes("\t900000000000003001\t");
      header = false;
    }
    yield part;
  }
}
