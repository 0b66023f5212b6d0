import type { Context } from "../../access/context.ts";
import type { clockLoaders } from "./clock/clock.loaders.ts";
import type { intakeLoaders } from "./intake/intake.loaders.ts";
import type { referralLoaders } from "./referral/referral.loaders.ts";
import type { taskLoaders } from "./task/task.loaders.ts";
import type { triageLoaders } from "./triage/triage.loaders.ts";
import type { unmetNeedLoaders } from "./unmet-need/unmet-need.loaders.ts";

export type ReferralsLoaders = ReturnType<typeof referralLoaders> &
  ReturnType<typeof taskLoaders> &
  ReturnType<typeof intakeLoaders> &
  ReturnType<typeof triageLoaders> &
  ReturnType<typeof clockLoaders> &
  ReturnType<typeof unmetNeedLoaders>;
export type ReferralsContext = Context<ReferralsLoaders>;
