import { withinGroup } from "../../../access/visibility.ts";
import { flag, integer, table, text, uuid } from "../../../platform/table.ts";
import type { Handover } from "./handover.ts";

/** How a handover rests in PostgreSQL. */
export const HandoverTable = table<Handover>("caseloads.handover", withinGroup("owner_id"), {
  fromCoordinatorId: uuid,
  toCoordinatorId: uuid,
  reason: text.orNull,
  moved: integer,
  beyondCapacity: flag,
  handedOverAt: text,
});
