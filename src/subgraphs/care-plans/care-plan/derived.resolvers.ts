import { idOf } from "../../../kernel/reference.ts";
import type { Stored } from "../../../kernel/stored.ts";
import type { CarePlansContext } from "../care-plans.context.ts";
import { agreedWithin, planDueBy } from "../first-visit/agreement-target.ts";
import { isWaiting } from "../plan-action/progress.rules.ts";
import type { RulesInForce } from "../planning-rules/planning-rules.store.ts";
import { nationalRules } from "../planning-rules/planning-rules.ts";
import { missingParts } from "./activation.rules.ts";
import type { CarePlan, PlanRelation } from "./care-plan.ts";
import { suggestedLevel } from "./coordination.rules.ts";
import * as derived from "./derived.ts";
import { stageOf } from "./stage.ts";

type Plan = Stored<CarePlan>;

/** The plan with its goals, actions and needs: three loads at most, whatever is asked of them. */
export async function partsOf(plan: Plan, { loaders }: CarePlansContext) {
  const [goals, actions, needs] = await Promise.all([
    Promise.all(plan.goals.flatMap(({ id }) => (id === null ? [] : [loaders.goalById.load(id)]))),
    loaders.planActionsByPlan.load(plan.id),
    loaders.needsByPlan.load(plan.id),
  ]);
  return { plan, goals: goals.filter((goal) => goal !== null), actions, needs };
}

async function rulesOf({ service }: Plan, { loaders }: CarePlansContext): Promise<RulesInForce> {
  const serviceId = idOf(service, "HealthcareService");
  return (serviceId === null ? null : await loaders.planningRulesByService.load(serviceId)) ?? nationalRules;
}

async function dueBy(plan: Plan, context: CarePlansContext) {
  const { agreeWithinDays } = await rulesOf(plan, context);
  if (agreeWithinDays === null) return null;
  return planDueBy(plan, await context.loaders.firstVisitsByPatient.load(plan.patientId), agreeWithinDays);
}

async function agreedInTime(plan: Plan, context: CarePlansContext) {
  return agreedWithin(plan, await dueBy(plan, context), context.write.now);
}

async function linkedPlans({ id, linkedPlans }: Plan, { loaders }: CarePlansContext) {
  const named = await Promise.all(
    linkedPlans.map(async ({ relation, plan }) => ({
      relation,
      plan: plan.id === null ? null : await loaders.carePlanById.load(plan.id),
      namedHere: true,
    })),
  );
  const naming = (await loaders.carePlansLinkedTo.load(id)).map((plan) => ({
    relation: plan.linkedPlans.find((link) => link.plan.id === id)?.relation ?? ("OTHER" satisfies PlanRelation),
    plan,
    namedHere: false,
  }));
  return [...named, ...naming].flatMap(({ plan, ...link }) => (plan === null ? [] : [{ ...link, plan }]));
}

export const derivedPlanResolvers = {
  CarePlan: {
    stage: (plan: Plan) => stageOf(plan),
    leadCoordinator: ({ author }: Plan) => author,
    missing: async (plan: Plan, _: unknown, context: CarePlansContext) => {
      const [rules, { needs, actions }] = await Promise.all([rulesOf(plan, context), partsOf(plan, context)]);
      return missingParts(plan, { rules, needs: needs.length, actions: actions.length, activePlan: null });
    },
    linkedPlans: (plan: Plan, _: unknown, context: CarePlansContext) => linkedPlans(plan, context),
    coverageGaps: async (plan: Plan, _: unknown, context: CarePlansContext) =>
      derived.coverageGaps(await partsOf(plan, context)),
    unacknowledgedActions: async ({ id }: Plan, _: unknown, { loaders }: CarePlansContext) =>
      (await loaders.planActionsByPlan.load(id)).filter(isWaiting),
    overdueGoals: async (plan: Plan, _: unknown, context: CarePlansContext) =>
      derived.overdueGoals((await partsOf(plan, context)).goals, context.write.now),
    overdueActions: async ({ id }: Plan, _: unknown, { loaders, write }: CarePlansContext) =>
      derived.overdueActions(await loaders.planActionsByPlan.load(id), write.now),
    reviewOverdue: (plan: Plan, _: unknown, { write }: CarePlansContext) => derived.isReviewOverdue(plan, write.now),
    responsibilities: async (plan: Plan, _: unknown, context: CarePlansContext) =>
      derived.responsibilities(await partsOf(plan, context)),
    planDueBy: (plan: Plan, _: unknown, context: CarePlansContext) => dueBy(plan, context),
    agreedWithinTarget: (plan: Plan, _: unknown, context: CarePlansContext) => agreedInTime(plan, context),
    onTime: async (plan: Plan, _: unknown, context: CarePlansContext) =>
      derived.isOnTime(await partsOf(plan, context), await agreedInTime(plan, context), context.write.now),
    suggestedCoordinationLevel: async (plan: Plan, _: unknown, context: CarePlansContext) => {
      const parts = await partsOf(plan, context);
      const needs = parts.needs.filter(({ status }) => status === "OPEN").length + plan.addresses.length;
      return suggestedLevel(needs, derived.partiesOf(parts), await rulesOf(plan, context));
    },
    goalOutcomes: async (plan: Plan, _: unknown, context: CarePlansContext) =>
      (await partsOf(plan, context)).goals.filter(({ achievementStatus }) => achievementStatus !== null),
    shares: async ({ id }: Plan, _: unknown, { loaders }: CarePlansContext) =>
      (await loaders.planSharesByPlan.load(id)).filter(({ kind }) => kind === "SENT"),
    publications: async ({ id }: Plan, _: unknown, { loaders }: CarePlansContext) =>
      (await loaders.planSharesByPlan.load(id)).filter(({ kind }) => kind === "PUBLISHED"),
  },
  Patient: {
    personalisedPlan: ({ id }: { id: string }, _: unknown, { loaders }: CarePlansContext) =>
      loaders.personalisedPlanByPatient.load(id),
    pointOfContact: async ({ id }: { id: string }, _: unknown, { loaders }: CarePlansContext) => {
      const own = await loaders.personalisedPlanByPatient.load(id);
      return (own ?? (await loaders.activePlansByPatient.load(id))[0])?.author ?? null;
    },
  },
};
