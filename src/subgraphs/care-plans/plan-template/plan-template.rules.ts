import { saysSomething } from "../../../kernel/coding.ts";
import { accept, type Decision, invalid, type Refusal, refuse, wrongState } from "../../../kernel/refusal.ts";
import type { PlanTemplate } from "./plan-template.ts";

export type TemplateGiven = Omit<PlanTemplate, "id">;

export const createPlanTemplate = (id: string, given: TemplateGiven): Decision<PlanTemplate> =>
  judged({ ...given, id });

export type TemplateRevision = Partial<TemplateGiven>;

export const revisePlanTemplate = (template: PlanTemplate, given: TemplateRevision): Decision<PlanTemplate> =>
  template.status === "RETIRED"
    ? refuse(wrongState(template.status, "A retired template is history: make a new one."))
    : judged({ ...template, ...given });

function judged(template: PlanTemplate): Decision<PlanTemplate> {
  const faults = faultsOf(template);
  return faults.length > 0 ? refuse(...faults) : accept(template);
}

const faultsOf = ({ title, goals, actions }: PlanTemplate): readonly Refusal[] => [
  ...(title.trim() ? [] : [invalid("title", "A template has a title.")]),
  ...goals.flatMap(({ description, dueInDays }, i) => [
    ...(saysSomething(description) ? [] : [invalid(`goals.${i}.description`, "A goal says what is to be achieved.")]),
    ...(isSound(dueInDays) ? [] : [invalid(`goals.${i}.dueInDays`, "A goal falls due after the plan is made.")]),
  ]),
  ...actions.flatMap(({ description, dueInDays, goal }, i) => [
    ...(description.trim() ? [] : [invalid(`actions.${i}.description`, "An action says what is to be done.")]),
    ...(isSound(dueInDays) ? [] : [invalid(`actions.${i}.dueInDays`, "An action falls due after the plan is made.")]),
    ...(goal === null || (goal >= 1 && goal <= goals.length)
      ? []
      : [invalid(`actions.${i}.goal`, "This is the number of one of the template's goals, from 1.")]),
  ]),
];

const isSound = (days: number | null): boolean => days === null || days >= 0;
