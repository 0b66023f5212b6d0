import type * as sdl from "../../../src/generated/referrals.ts";
import type { referralResolvers } from "../../../src/subgraphs/referrals/referral/referral.resolvers.ts";
import type * as referralRules from "../../../src/subgraphs/referrals/referral/referral.rules.ts";
import type * as referral from "../../../src/subgraphs/referrals/referral/referral.ts";
import type { taskResolvers } from "../../../src/subgraphs/referrals/task/task.resolvers.ts";
import type * as taskRules from "../../../src/subgraphs/referrals/task/task.rules.ts";
import type * as task from "../../../src/subgraphs/referrals/task/task.ts";
import type { Misfits, Misread, Nothing, Same, Unserved } from "./agree.ts";

type Resolved = typeof referralResolvers & typeof taskResolvers;
type Rules = typeof referralRules & typeof taskRules;

export type Agreement = [
  Nothing<Misfits<sdl.Resolvers, Resolved>>,
  Nothing<Unserved<sdl.Resolvers, sdl.ResolversParentTypes, Resolved>>,
  Nothing<Misread<sdl.MutationResolvers, Rules>>,
  Same<sdl.ReferralStatus, referral.ReferralStatus>,
  Same<sdl.ReferralIntent, referral.ReferralIntent>,
  Same<sdl.ReferralPriority, referral.ReferralPriority>,
  Same<sdl.TaskStatus, task.TaskStatus>,
  Same<sdl.TaskIntent, task.TaskIntent>,
  Same<sdl.TaskPriority, task.TaskPriority>,
];
