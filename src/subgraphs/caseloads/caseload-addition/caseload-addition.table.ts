import { withinGroup } from "../../../access/visibility.ts";
import { json, table, uuid } from "../../../platform/table.ts";
import type { CaseloadAddition } from "./caseload-addition.ts";

/** How an addition to a caseload rests in PostgreSQL. */
export const CaseloadAdditionTable = table<CaseloadAddition>("caseloads.caseload_addition", withinGroup("owner_id"), {
  criteriaSetId: uuid.orNull,
  serviceId: uuid.orNull,
  coordinatorId: uuid.orNull,
  results: json,
});
