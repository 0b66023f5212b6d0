import type { Pool } from "pg";
import type { Batch } from "../../../platform/loaders.ts";
import { columnsOf, KEYS } from "../../../platform/reads.ts";
import { send, statement } from "../../../platform/statement.ts";
import { CaseloadEntryTable } from "./caseload-entry.table.ts";

/** How many people are on a list, as it stands today. */
export interface CaseloadCounts {
  readonly people: number;
  readonly urgent: number;
  readonly contactOverdue: number;
  readonly reviewOverdue: number;
  readonly unacknowledged: number;
  readonly highRisk: number;
}

const NONE: CaseloadCounts = {
  people: 0,
  urgent: 0,
  contactOverdue: 0,
  reviewOverdue: 0,
  unacknowledged: 0,
  highRisk: 0,
};

/** Counts by coordinator. The key is the coordinator's id and the day, `id 2026-11-22`. */
export function sizesOf(pool: Pool): Batch<string, CaseloadCounts> {
  const [id, day] = ["left(k.key, 36)::uuid", "substr(k.key, 38)"];
  const counted = statement(
    `SELECT k.place::int, count(*)::int AS people,
       count(*) FILTER (WHERE t.priority <> 'ROUTINE')::int AS urgent,
       count(*) FILTER (WHERE t.next_contact_due < ${day})::int AS "contactOverdue",
       count(*) FILTER (WHERE t.review_due < ${day})::int AS "reviewOverdue",
       count(*) FILTER (WHERE t.unacknowledged_actions > 0)::int AS unacknowledged,
       count(*) FILTER (WHERE t.risk = 'HIGH')::int AS "highRisk"
     FROM ${KEYS} JOIN caseloads.caseload_entry t ON t.coordinator_id = ${id}
     WHERE ${CaseloadEntryTable.visibleTo("k.viewer")} GROUP BY 1`,
  );
  return async (keys) => {
    const counts = keys.map(() => NONE);
    const rows = await send<CaseloadCounts & { place: number }>(pool, counted, columnsOf(keys, ""));
    for (const { place, ...row } of rows) counts[place - 1] = row;
    return counts;
  };
}
