import type { Pool } from "pg";
import { mergeThings } from "../../platform/room.ts";
import { referralLoaders } from "./referral/referral.loaders.ts";
import { referralResolvers } from "./referral/referral.resolvers.ts";
import { ReferralTable } from "./referral/referral.table.ts";
import { referralsMigrations } from "./referrals.migrations.ts";
import { taskLoaders } from "./task/task.loaders.ts";
import { taskResolvers } from "./task/task.resolvers.ts";
import { TaskTable } from "./task/task.table.ts";

/** Requests that someone see or help a person, and the tasks that carry them to their end. */
export const referrals = {
  name: "referrals",
  resolvers: mergeThings(referralResolvers, taskResolvers),
  loaders: (pool: Pool) => ({ ...referralLoaders(pool), ...taskLoaders(pool) }),
  tables: [ReferralTable, TaskTable],
  migrations: referralsMigrations,
};
