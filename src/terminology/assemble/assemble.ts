import { type Image, ImageDraft } from "../image/image.ts";
import type { ReleaseRows } from "../rf2/read-release.ts";
import type { ReleaseInfo } from "../snapshot.ts";
import { assembleAttributes } from "./attributes.ts";
import { assembleConcepts, assembleHierarchy } from "./concepts.ts";
import { assembleDescriptions } from "./descriptions.ts";
import { isAEdges } from "./edges.ts";
import { assembleHistory } from "./history.ts";
import { idOrder } from "./id-order.ts";
import { assembleIdentifiers } from "./identifiers.ts";
import { numberConcepts } from "./numbering.ts";
import { assembleRefsets } from "./refsets.ts";
import { TimePool } from "./time-pool.ts";

/** From the rows of a release to its image, dropping rows on the way; the same rows give the same bytes. */
export function assemble(rows: ReleaseRows, release: ReleaseInfo, onStage: (stage: string) => void = () => {}): Image {
  const draft = new ImageDraft();
  const times = new TimePool();
  const { ids } = rows.concepts.ledger;
  onStage("hierarchy");
  const order = idOrder(ids.high(), ids.low(), (high, low) => ids.find(high, low));
  const edges = isAEdges(rows, order);
  const numbering = numberConcepts(rows, edges, order);
  assembleConcepts(draft, rows, numbering, times);
  assembleHierarchy(draft, edges, numbering);
  onStage("attributes");
  assembleAttributes(draft, rows, numbering);
  rows.relationships.drop();
  onStage("descriptions and search");
  assembleDescriptions(draft, rows, numbering, times);
  onStage("reference sets");
  assembleRefsets(draft, rows, numbering, times);
  assembleHistory(draft, rows, numbering);
  assembleIdentifiers(draft, rows, numbering);
  draft.describe("modules", rows.pools.modules.texts());
  draft.describe("times", times.times);
  draft.describe("release", { ...release });
  onStage("sealing");
  return draft.seal();
}
