import type { Stored } from "../../../kernel/stored.ts";
import { covers, type DateTime } from "../../../kernel/time.ts";
import { fault } from "../../../platform/faults.ts";
import type { CarePlan } from "../care-plan/care-plan.ts";
import { partsOf } from "../care-plan/derived.resolvers.ts";
import { stageOf } from "../care-plan/stage.ts";
import type { CarePlansContext } from "../care-plans.context.ts";
import { type PlanFormat, rendered } from "../rendering/rendered.ts";
import { differences } from "./difference.ts";
import type { PlanSnapshot } from "./plan-version.ts";

type Plan = Stored<CarePlan>;
interface Formatted {
  readonly format: PlanFormat;
}

const historyOf = ({ id }: Plan, { loaders }: CarePlansContext) => loaders.wholePlanHistory.load(id);

export const planVersionResolvers = {
  CarePlan: {
    history: (plan: Plan, _: unknown, context: CarePlansContext) => historyOf(plan, context),
    asAt: async (plan: Plan, { date }: { date: DateTime }, context: CarePlansContext) =>
      (await historyOf(plan, context)).filter(({ at }) => covers({ start: null, end: date }, new Date(at))).at(-1) ??
      null,
    difference: async (plan: Plan, { from, to }: { from: number; to: number }, context: CarePlansContext) => {
      const versions = await historyOf(plan, context);
      const [before, after] = [versions[from - 1], versions[to - 1]];
      if (!before || !after)
        throw fault("BAD_USER_INPUT", `The versions of this plan are numbered from 1 to ${versions.length}.`);
      return differences(before, after);
    },
    rendered: async (plan: Plan, { format }: Formatted, context: CarePlansContext) =>
      rendered(await partsOf(plan, context), format, context.write.ask),
  },
  PlanSnapshot: {
    version: (whole: PlanSnapshot) => whole,
    title: ({ plan }: PlanSnapshot) => plan.title,
    description: ({ plan }: PlanSnapshot) => plan.description,
    status: ({ plan }: PlanSnapshot) => plan.status,
    stage: ({ plan }: PlanSnapshot) => stageOf(plan),
    leadCoordinator: ({ plan }: PlanSnapshot) => plan.author,
    nextReview: ({ plan }: PlanSnapshot) => plan.nextReview,
    rendered: (whole: PlanSnapshot, { format }: Formatted, { write }: CarePlansContext) =>
      rendered(whole, format, write.ask),
  },
};
