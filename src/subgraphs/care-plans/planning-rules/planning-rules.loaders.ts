import type { Pool } from "pg";
import { shared } from "../../../platform/loaders.ts";
import { planningRulesStore } from "./planning-rules.store.ts";

export const planningRulesLoaders = (pool: Pool, store = planningRulesStore(pool)) => ({
  planningRulesById: shared(store.byIds),
  planningRulesByService: shared(store.byServices),
});
