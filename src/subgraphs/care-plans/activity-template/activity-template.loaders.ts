import type { Pool } from "pg";
import { listed } from "../../../platform/graph/connection.ts";
import { shared } from "../../../platform/loaders.ts";
import { pages } from "../../../platform/pages.ts";
import { one } from "../../../platform/reads.ts";
import { ActivityTemplateTable } from "./activity-template.table.ts";

/** Every read of activity templates. */
export const activityTemplateStore = (pool: Pool) => ({
  byIds: one(pool, ActivityTemplateTable),
  all: pages(pool, ActivityTemplateTable, {
    filters: { status: "t.status = ANY ($::text[])", url: "t.url = $::text" },
    orders: { TITLE: { by: `coalesce(t.title, t.name, '') COLLATE "C"`, type: "text" } },
  }),
});

export const activityTemplateLoaders = (pool: Pool, store = activityTemplateStore(pool)) => ({
  activityTemplateById: shared(store.byIds),
  activityTemplates: listed(store.all),
});
