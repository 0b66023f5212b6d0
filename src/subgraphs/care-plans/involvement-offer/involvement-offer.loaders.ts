import type { Pool } from "pg";
import { listed } from "../../../platform/graph/connection.ts";
import { shared } from "../../../platform/loaders.ts";
import { pages } from "../../../platform/pages.ts";
import { many, one } from "../../../platform/reads.ts";
import { InvolvementOfferTable } from "./involvement-offer.table.ts";

/** Every read of offers. */
export const involvementOfferStore = (pool: Pool) => ({
  byIds: one(pool, InvolvementOfferTable),
  ofPlans: many(pool, InvolvementOfferTable, "t.plan_id = k.key::uuid"),
  all: pages(pool, InvolvementOfferTable, {
    filters: {
      response: "t.response = ANY ($::text[])",
      since: "t.offered_moment >= (SELECT platform.moment($))",
    },
    orders: { NEWEST: { by: "t.created_at", type: "timestamptz", descending: true } },
  }),
});

export const involvementOfferLoaders = (pool: Pool, store = involvementOfferStore(pool)) => ({
  involvementOfferById: shared(store.byIds),
  involvementOffersByPlan: shared(store.ofPlans),
  involvementOffers: listed(store.all),
});
