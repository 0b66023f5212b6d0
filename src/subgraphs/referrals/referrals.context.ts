import type { Context } from "../../access/context.ts";
import type { referralLoaders } from "./referral/referral.loaders.ts";
import type { taskLoaders } from "./task/task.loaders.ts";

export type ReferralsLoaders = ReturnType<typeof referralLoaders> & ReturnType<typeof taskLoaders>;
export type ReferralsContext = Context<ReferralsLoaders>;
