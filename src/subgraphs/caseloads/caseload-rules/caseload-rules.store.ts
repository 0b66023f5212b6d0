import type { Pool } from "pg";
import { many, one } from "../../../platform/reads.ts";
import { CaseloadRulesTable } from "./caseload-rules.table.ts";

/** Every read of the rules of caseloads. */
export const caseloadRulesStore = (pool: Pool) => ({
  byIds: one(pool, CaseloadRulesTable),
  ofServices: many(pool, CaseloadRulesTable, "t.service_id = k.key::uuid"),
});
