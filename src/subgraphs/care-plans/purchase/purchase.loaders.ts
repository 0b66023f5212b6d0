import type { Pool } from "pg";
import { shared } from "../../../platform/loaders.ts";
import { many, one } from "../../../platform/reads.ts";
import { PurchaseTable } from "./purchase.table.ts";

/** Every read of purchases. */
export const purchaseStore = (pool: Pool) => ({
  byIds: one(pool, PurchaseTable),
  ofBudgets: many(pool, PurchaseTable, "t.budget_id = k.key::uuid"),
});

export const purchaseLoaders = (pool: Pool, store = purchaseStore(pool)) => ({
  purchaseById: shared(store.byIds),
  purchasesByBudget: shared(store.ofBudgets),
});
