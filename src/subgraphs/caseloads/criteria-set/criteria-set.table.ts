import { withinGroup } from "../../../access/visibility.ts";
import { flag, json, table, text } from "../../../platform/table.ts";
import type { CriteriaSet } from "./criteria-set.ts";

/** How a set of criteria rests in PostgreSQL. */
export const CriteriaSetTable = table<CriteriaSet>("caseloads.criteria_set", withinGroup("owner_id"), {
  name: text,
  kind: text,
  purpose: text.orNull,
  match: text,
  criteria: json,
  active: flag,
});
