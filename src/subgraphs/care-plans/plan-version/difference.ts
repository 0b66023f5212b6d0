import type { CarePlan } from "../care-plan/care-plan.ts";
import type { Goal } from "../goal/goal.ts";
import type { Need } from "../need/need.ts";
import type { PlanAction } from "../plan-action/plan-action.ts";
import type { VersionedThing } from "./plan-version.ts";
import { inWords } from "./words.ts";

/** One difference between two versions of a plan, to be read by a person. */
export interface PlanDifference {
  readonly change: DifferenceKind;
  readonly thing: VersionedThing;
  readonly id: string;
  /** What the thing is, in its own words. */
  readonly title: string;
  /** Which part of it changed; null where all of it came or went. */
  readonly part: string | null;
  readonly before: string | null;
  readonly after: string | null;
  /** All of this as one sentence. */
  readonly sentence: string;
}

export type DifferenceKind = "ADDED" | "CHANGED" | "REMOVED";

interface Parts {
  readonly plan: CarePlan;
  readonly goals: readonly Goal[];
  readonly actions: readonly PlanAction[];
  readonly needs: readonly Need[];
}

type Labels<Model> = { readonly [Field in keyof Model]?: string };

/** The parts of each thing that a reader is told about, as a care coordinator calls them. */
const planLabels: Labels<CarePlan> = {
  title: "title",
  description: "what it is about",
  status: "status",
  categories: "kind",
  author: "lead coordinator",
  contributors: "contributors",
  careTeams: "teams",
  addresses: "needs and conditions",
  activities: "activities",
  period: "period",
  nextReview: "next review",
  agreement: "agreement",
  accountableOrganisation: "accountable organisation",
  coordinatingOrganisation: "coordinating organisation",
  externalCoordination: "coordination by another agency",
  coordinationLevel: "level of coordination",
  involvement: "involvement of the person",
  reviewEveryDays: "days between reviews",
  contingencies: "what to do when things go wrong",
  linkedPlans: "linked plans",
  observations: "observations",
  notes: "notes",
};
const goalLabels: Labels<Goal> = {
  description: "words",
  lifecycleStatus: "status",
  achievementStatus: "achievement",
  targets: "target",
  expressedBy: "nominated person",
  priority: "priority",
  addresses: "needs and conditions",
  notes: "notes",
};
const actionLabels: Labels<PlanAction> = {
  description: "words",
  status: "status",
  statusReason: "reason",
  owner: "owner",
  dueDate: "day",
  goals: "goals",
  service: "service",
};
const needLabels: Labels<Need> = { code: "words", status: "status", source: "source", note: "note" };

export function differences(from: Parts, to: Parts): readonly PlanDifference[] {
  return [
    ...compared("CarePlan", [from.plan], [to.plan], planLabels, ({ title }) => title ?? "the plan"),
    ...compared("Need", from.needs, to.needs, needLabels, ({ code }) => inWords(code) ?? "a need"),
    ...compared("Goal", from.goals, to.goals, goalLabels, ({ description }) => inWords(description) ?? "a goal"),
    ...compared("PlanAction", from.actions, to.actions, actionLabels, ({ description }) => description),
  ];
}

const nouns: { readonly [Thing in VersionedThing]: string } = {
  CarePlan: "plan",
  Need: "need",
  Goal: "goal",
  PlanAction: "action",
};

function compared<Model extends { readonly id: string }>(
  thing: VersionedThing,
  olds: readonly Model[],
  news: readonly Model[],
  labels: Labels<Model>,
  titleOf: (model: Model) => string,
): readonly PlanDifference[] {
  const told = (change: DifferenceKind, model: Model, more: Partial<PlanDifference> = {}): PlanDifference => {
    const it = { change, thing, id: model.id, title: titleOf(model), part: null, before: null, after: null, ...more };
    return { ...it, sentence: sentenceOf(it) };
  };
  const before = new Map(olds.map((it) => [it.id, it]));
  const after = new Set(news.map(({ id }) => id));
  return [
    ...news.flatMap((model) => {
      const old = before.get(model.id);
      if (old === undefined) return [told("ADDED", model)];
      return (Object.keys(labels) as (keyof Model & string)[])
        .filter((field) => JSON.stringify(old[field]) !== JSON.stringify(model[field]))
        .map((field) =>
          told("CHANGED", model, {
            part: labels[field]!,
            before: inWords(old[field]),
            after: inWords(model[field]),
          }),
        );
    }),
    ...olds.filter(({ id }) => !after.has(id)).map((model) => told("REMOVED", model)),
  ];
}

function sentenceOf({ change, thing, title, part, before, after }: Omit<PlanDifference, "sentence">): string {
  const what = `The ${nouns[thing]} “${title}”`;
  if (change === "ADDED") return `${what} was added.`;
  if (change === "REMOVED") return `${what} was taken out.`;
  if (before === null) return `${what}: ${part} is now “${after}”.`;
  if (after === null) return `${what}: ${part}, which was “${before}”, was taken out.`;
  return `${what}: ${part} changed from “${before}” to “${after}”.`;
}
