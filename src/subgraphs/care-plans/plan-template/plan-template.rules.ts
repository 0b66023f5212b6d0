import { saysSomething } from "../../../kernel/coding.ts";
import { accept, type Decision, invalid, type Refusal, refuse, wrongState } from "../../../kernel/refusal.ts";
import type { PlanTemplate, TemplateAction } from "./plan-template.ts";

export type TemplateGiven = Omit<PlanTemplate, "id">;

export const createPlanTemplate = (id: string, given: TemplateGiven): Decision<PlanTemplate> =>
  judged({ ...given, id }, given.actions);

export type TemplateRevision = Partial<TemplateGiven>;

export const revisePlanTemplate = (template: PlanTemplate, given: TemplateRevision): Decision<PlanTemplate> =>
  template.status === "RETIRED"
    ? refuse(wrongState(template.status, "A retired template is history: make a new one."))
    : judged({ ...template, ...given }, given.actions ?? []);

/** What is given says when it falls due, or names what does; what came from elsewhere need not. */
function judged(template: PlanTemplate, given: readonly TemplateAction[]): Decision<PlanTemplate> {
  const faults = [...faultsOf(template), ...given.flatMap(dayFaults)];
  return faults.length > 0 ? refuse(...faults) : accept(template);
}

const faultsOf = ({ title, goals, actions }: PlanTemplate): readonly Refusal[] => [
  ...(title.trim() ? [] : [invalid("title", "A template has a title.")]),
  ...goals.flatMap(({ description, dueInDays }, i) => [
    ...(saysSomething(description) ? [] : [invalid(`goals.${i}.description`, "A goal says what is to be achieved.")]),
    ...(isSound(dueInDays) ? [] : [invalid(`goals.${i}.dueInDays`, "A goal falls due after the plan is made.")]),
  ]),
  ...actions.flatMap(({ description, dueInDays, goal, definition }, i) => [
    ...(description?.trim() || (description === null && definition !== null)
      ? []
      : [invalid(`actions.${i}.description`, "An action says what is to be done, or names the activity that does.")]),
    ...(isSound(dueInDays) ? [] : [invalid(`actions.${i}.dueInDays`, "An action falls due after the plan is made.")]),
    ...(goal === null || (goal >= 1 && goal <= goals.length)
      ? []
      : [invalid(`actions.${i}.goal`, "This is the number of one of the template's goals, from 1.")]),
  ]),
];

const dayFaults = ({ dueInDays, definition }: TemplateAction, i: number): readonly Refusal[] =>
  dueInDays === null && definition === null
    ? [invalid(`actions.${i}.dueInDays`, "An action says when it falls due, or names the activity that does.")]
    : [];

const isSound = (days: number | null): boolean => days === null || days >= 0;
