import type { Pool } from "pg";
import { listed } from "../../../platform/graph/connection.ts";
import { shared } from "../../../platform/loaders.ts";
import { pages } from "../../../platform/pages.ts";
import { one } from "../../../platform/reads.ts";
import { PlanTemplateTable } from "./plan-template.table.ts";

/** Every read of templates. */
export const planTemplateStore = (pool: Pool) => ({
  byIds: one(pool, PlanTemplateTable),
  all: pages(pool, PlanTemplateTable, {
    filters: { status: "t.status = ANY ($::text[])", kind: "t.kind = ANY ($::text[])" },
    orders: { TITLE: { by: "t.title", type: "text" } },
  }),
});

export const planTemplateLoaders = (pool: Pool, store = planTemplateStore(pool)) => ({
  planTemplateById: shared(store.byIds),
  planTemplates: listed(store.all),
});
