import type { Pool } from "pg";
import { shared } from "../../../platform/loaders.ts";
import { caseloadRulesStore } from "./caseload-rules.store.ts";

export const caseloadRulesLoaders = (pool: Pool, store = caseloadRulesStore(pool)) => ({
  caseloadRulesById: shared(store.byIds),
  caseloadRulesByService: shared(store.ofServices),
});
