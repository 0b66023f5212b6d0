import type { Pool } from "pg";
import { mergeThings } from "../../platform/room.ts";
import { clockChores } from "./clock/clock.chores.ts";
import { clockLoaders } from "./clock/clock.loaders.ts";
import { clockResolvers } from "./clock/clock.resolvers.ts";
import { ClockTable } from "./clock/clock.table.ts";
import { eligibilityResolvers } from "./eligibility/eligibility.resolvers.ts";
import { episodeReactions } from "./episode.reactions.ts";
import { intakeLoaders } from "./intake/intake.loaders.ts";
import { intakeResolvers } from "./intake/intake.resolvers.ts";
import { IntakeTable } from "./intake/intake.table.ts";
import { referralReactions } from "./reactions.ts";
import { referralLoaders } from "./referral/referral.loaders.ts";
import { referralResolvers } from "./referral/referral.resolvers.ts";
import { ReferralTable } from "./referral/referral.table.ts";
import { referralsMigrations } from "./referrals.migrations.ts";
import { chaseTheSilent } from "./silence.chore.ts";
import { taskLoaders } from "./task/task.loaders.ts";
import { taskResolvers } from "./task/task.resolvers.ts";
import { TaskTable } from "./task/task.table.ts";
import { triageLoaders } from "./triage/triage.loaders.ts";
import { triageResolvers } from "./triage/triage.resolvers.ts";
import { TriageTable } from "./triage/triage.table.ts";
import { unmetNeedLoaders } from "./unmet-need/unmet-need.loaders.ts";
import { unmetNeedResolvers } from "./unmet-need/unmet-need.resolvers.ts";
import { UnmetNeedTable } from "./unmet-need/unmet-need.table.ts";

/** Requests that someone see or help a person, how services decide on them and in what time, and their tasks. */
export const referrals = {
  name: "referrals",
  resolvers: mergeThings(
    referralResolvers,
    taskResolvers,
    intakeResolvers,
    triageResolvers,
    clockResolvers,
    eligibilityResolvers,
    unmetNeedResolvers,
  ),
  loaders: (pool: Pool) => ({
    ...referralLoaders(pool),
    ...taskLoaders(pool),
    ...intakeLoaders(pool),
    ...triageLoaders(pool),
    ...clockLoaders(pool),
    ...unmetNeedLoaders(pool),
  }),
  tables: [ReferralTable, TaskTable, IntakeTable, TriageTable, ClockTable, UnmetNeedTable],
  migrations: referralsMigrations,
  chores: [...clockChores, chaseTheSilent],
  reactions: [...referralReactions, ...episodeReactions],
};
