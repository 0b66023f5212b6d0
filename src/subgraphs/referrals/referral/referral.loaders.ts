import type { Pool } from "pg";
import { listed } from "../../../platform/graph/connection.ts";
import { shared } from "../../../platform/loaders.ts";
import { referralStore } from "./referral.store.ts";

export const referralLoaders = (pool: Pool, store = referralStore(pool)) => ({
  referralById: shared(store.byIds),
  referralsByPatient: listed(store.ofPatients),
  earlierReferrals: shared(store.earlier),
  referrals: listed(store.all),
});
