import { type Reference, reference } from "../../../kernel/reference.ts";
import { accept, type Decision, invalid, notFound, refuse, wrongState } from "../../../kernel/refusal.ts";
import type { PartialDate } from "../../../kernel/time.ts";
import type { Occasion } from "../../../platform/graph/mutations.ts";
import type { ActivityTemplate } from "../activity-template/activity-template.ts";
import { followed } from "../activity-template/following.ts";
import type { CarePlan } from "../care-plan/care-plan.ts";
import type { Goal } from "../goal/goal.ts";
import { proposed } from "../plan-action/plan-action.rules.ts";
import type { PlanAction } from "../plan-action/plan-action.ts";
import type { PlanTemplate } from "./plan-template.ts";

export interface FillGiven {
  readonly templateId: string;
  /** Who answers for the goals and is asked for the actions, to begin with; the lead, unless given. */
  readonly responsible: Reference | null;
}

export interface FillFacts {
  readonly template: PlanTemplate | null;
  /** The activities in use that its actions name, the newest first. */
  readonly activities: readonly ActivityTemplate[];
  /** Ids for the goals to be made, and the actions. */
  readonly ids: { readonly goals: readonly string[]; readonly actions: readonly string[] };
}

/** A draft takes up what the template has, after what it has itself. */
export function fillPlanFromTemplate(
  plan: CarePlan,
  { responsible }: FillGiven,
  _: Occasion,
  { template, activities, ids }: FillFacts,
): Decision<CarePlan> {
  if (plan.status !== "DRAFT") return refuse(wrongState(plan.status, "A template fills a draft."));
  if (template === null) return refuse(notFound("templateId"));
  if (template.status !== "ACTIVE")
    return refuse(wrongState(template.status, "The template is not in use.", "templateId"));
  if ((responsible ?? plan.author) === null) {
    return refuse(invalid("responsible", "Goals have a nominated person: say who, or give the plan a lead first."));
  }
  const undated = template.goals.findIndex(({ dueInDays }) => dueInDays === null);
  if (undated >= 0)
    return refuse(invalid("templateId", `Goal ${undated + 1} of the template has no day: give it one first.`));
  const silent = template.actions.findIndex((action) => followed(action, activities) === null);
  if (silent >= 0) {
    const message = `Action ${silent + 1} of the template says nothing, and the activity that it names is not in use here.`;
    return refuse(invalid("templateId", message));
  }
  const goals = template.goals.map(({ description }, i) => reference("Goal", ids.goals[i]!, description.text));
  const { category } = template;
  const categories = category === null || plan.categories.length > 0 ? plan.categories : [category];
  return accept({ ...plan, categories, goals: [...plan.goals, ...goals] });
}

/** The goals and actions that a filled plan has from its template. */
export function filling(
  plan: CarePlan,
  template: PlanTemplate,
  { activities, ids }: Pick<FillFacts, "activities" | "ids">,
  who: Reference,
  now: Date,
): { readonly goals: readonly Goal[]; readonly actions: readonly PlanAction[] } {
  const goals = template.goals.map(
    ({ description, measure, dueInDays }, i): Goal => ({
      id: ids.goals[i]!,
      patientId: plan.patientId,
      lifecycleStatus: "PROPOSED",
      achievementStatus: null,
      categories: [],
      priority: null,
      description,
      startDate: null,
      targets: [{ measure: null, quantity: null, text: measure, dueDate: dayAfter(now, dueInDays ?? 0) }],
      statusDate: dayAfter(now, 0),
      statusReason: null,
      expressedBy: who,
      addresses: [],
      outcomeReferences: [],
      notes: [],
    }),
  );
  const actions = template.actions.map((action, i) => {
    const { description, kind, component, code, dueInDays, goal } = followed(action, activities)!;
    const served = goal === null ? undefined : goals[goal - 1];
    const content = {
      planId: plan.id,
      description,
      kind: kind ?? "SUPPORT",
      component,
      code,
      owner: who,
      dueDate: dueInDays === null ? null : dayAfter(now, dueInDays),
      goals: served ? [reference("Goal", served.id, served.description.text)] : [],
      addresses: [],
      service: null,
      informationFormat: null,
      origin: reference("PlanTemplate", template.id, template.title),
    };
    return proposed(ids.actions[i]!, content, plan, now);
  });
  return { goals, actions };
}

const MS_PER_DAY = 86_400_000;
const dayAfter = (now: Date, days: number): PartialDate =>
  new Date(now.getTime() + days * MS_PER_DAY).toISOString().slice(0, 10) as PartialDate;
