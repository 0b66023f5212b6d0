import type * as sdl from "../../../src/generated/referrals.ts";
import type { clockResolvers } from "../../../src/subgraphs/referrals/clock/clock.resolvers.ts";
import type * as clock from "../../../src/subgraphs/referrals/clock/clock.ts";
import type * as clockRule from "../../../src/subgraphs/referrals/clock/clock-rule.ts";
import type { eligibilityResolvers } from "../../../src/subgraphs/referrals/eligibility/eligibility.resolvers.ts";
import type * as eligibility from "../../../src/subgraphs/referrals/eligibility/eligibility.ts";
import type * as eligibilityRule from "../../../src/subgraphs/referrals/eligibility/eligibility-rule.ts";
import type { intakeResolvers } from "../../../src/subgraphs/referrals/intake/intake.resolvers.ts";
import type * as intakeRules from "../../../src/subgraphs/referrals/intake/intake.rules.ts";
import type * as milestone from "../../../src/subgraphs/referrals/milestone.ts";
import type * as reReferralRules from "../../../src/subgraphs/referrals/referral/re-referral.rules.ts";
import type { referralResolvers } from "../../../src/subgraphs/referrals/referral/referral.resolvers.ts";
import type * as referralRules from "../../../src/subgraphs/referrals/referral/referral.rules.ts";
import type * as referral from "../../../src/subgraphs/referrals/referral/referral.ts";
import type * as referralKind from "../../../src/subgraphs/referrals/referral/referral-kind.ts";
import type * as referralProgress from "../../../src/subgraphs/referrals/referral/referral-progress.ts";
import type * as referralSource from "../../../src/subgraphs/referrals/referral/referral-source.ts";
import type * as signpostingRules from "../../../src/subgraphs/referrals/referral/signposting.rules.ts";
import type { taskResolvers } from "../../../src/subgraphs/referrals/task/task.resolvers.ts";
import type * as taskRules from "../../../src/subgraphs/referrals/task/task.rules.ts";
import type * as task from "../../../src/subgraphs/referrals/task/task.ts";
import type * as coordinationRules from "../../../src/subgraphs/referrals/triage/coordination.rules.ts";
import type { triageResolvers } from "../../../src/subgraphs/referrals/triage/triage.resolvers.ts";
import type * as triageRules from "../../../src/subgraphs/referrals/triage/triage.rules.ts";
import type * as triage from "../../../src/subgraphs/referrals/triage/triage.ts";
import type { unmetNeedResolvers } from "../../../src/subgraphs/referrals/unmet-need/unmet-need.resolvers.ts";
import type * as unmetNeedRules from "../../../src/subgraphs/referrals/unmet-need/unmet-need.rules.ts";
import type * as unmetNeed from "../../../src/subgraphs/referrals/unmet-need/unmet-need.ts";
import type { Misfits, Misread, Nothing, Same, Unserved } from "./agree.ts";

type Resolved = typeof referralResolvers &
  typeof taskResolvers &
  typeof intakeResolvers &
  typeof triageResolvers &
  typeof clockResolvers &
  typeof eligibilityResolvers &
  typeof unmetNeedResolvers;
type Rules = typeof referralRules &
  typeof reReferralRules &
  typeof signpostingRules &
  typeof taskRules &
  typeof intakeRules &
  typeof triageRules &
  typeof coordinationRules &
  typeof unmetNeedRules;

export type Agreement = [
  Nothing<Misfits<sdl.Resolvers, Resolved>>,
  Nothing<Unserved<sdl.Resolvers, sdl.ResolversParentTypes, Resolved>>,
  Nothing<Misread<sdl.MutationResolvers, Rules>>,
  Same<sdl.ReferralStatus, referral.ReferralStatus>,
  Same<sdl.ReferralIntent, referral.ReferralIntent>,
  Same<sdl.ReferralPriority, referral.ReferralPriority>,
  Same<sdl.ReferralSource, referralSource.ReferralSource>,
  Same<sdl.ReferralKind, referralKind.ReferralKind>,
  Same<sdl.ReferralProgress, referralProgress.ReferralProgress>,
  Same<sdl.TaskStatus, task.TaskStatus>,
  Same<sdl.TaskIntent, task.TaskIntent>,
  Same<sdl.TaskPriority, task.TaskPriority>,
  Same<sdl.Milestone, milestone.Milestone>,
  Same<sdl.ClockKind, clockRule.ClockKind>,
  Same<sdl.ClockState, clock.ClockState>,
  Same<sdl.EligibilityPart, eligibilityRule.EligibilityPart>,
  Same<sdl.EligibilityMeasure, eligibilityRule.EligibilityMeasure>,
  Same<sdl.EligibilityResult, eligibility.EligibilityResult>,
  Same<sdl.EligibilityVerdict, eligibility.EligibilityVerdict>,
  Same<sdl.TriageState, triage.TriageState>,
  Same<sdl.DevelopmentArea, triage.DevelopmentArea>,
  Same<sdl.Therapy, triage.Therapy>,
  Same<sdl.FamilyAnswer, triage.FamilyAnswer>,
  Same<sdl.UnmetNeedStatus, unmetNeed.UnmetNeedStatus>,
  Same<sdl.UnmetNeedReason, unmetNeed.UnmetNeedReason>,
];
