import { accept, type Decision, invalid, type Refusal, refuse, wrongState } from "../../../kernel/refusal.ts";
import type { ActivityTemplate } from "./activity-template.ts";

export type ActivityTemplateGiven = Omit<ActivityTemplate, "id">;

export const createActivityTemplate = (id: string, given: ActivityTemplateGiven): Decision<ActivityTemplate> =>
  judged({ ...given, id });

export type ActivityTemplateRevision = Partial<ActivityTemplateGiven>;

export const reviseActivityTemplate = (
  template: ActivityTemplate,
  given: ActivityTemplateRevision,
): Decision<ActivityTemplate> =>
  template.status === "RETIRED"
    ? refuse(wrongState(template.status, "A retired activity is history: make a new one."))
    : judged({ ...template, ...given });

function judged(template: ActivityTemplate): Decision<ActivityTemplate> {
  const faults = faultsOf(template);
  return faults.length > 0 ? refuse(...faults) : accept(template);
}

const faultsOf = ({ url, title, name, description, dueInDays }: ActivityTemplate): readonly Refusal[] => [
  ...(url === null || /^[^\s|]+$/.test(url)
    ? []
    : [invalid("url", "A canonical URL has no spaces and no version: that goes into edition.")]),
  ...((title ?? name ?? description) === null
    ? [invalid("title", "An activity has a title, a name or a description.")]
    : []),
  ...(dueInDays === null || dueInDays >= 0
    ? []
    : [invalid("dueInDays", "An activity falls due after the plan is made.")]),
];
