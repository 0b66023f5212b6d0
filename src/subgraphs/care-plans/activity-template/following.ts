import type { CodeableConcept } from "../../../kernel/coding.ts";
import type { TemplateAction } from "../plan-template/plan-template.ts";
import type { ActivityTemplate } from "./activity-template.ts";

/** An action with what it left out, as far as its activity says it. */
export interface FollowedAction extends Omit<TemplateAction, "definition" | "description"> {
  readonly description: string;
  readonly code: CodeableConcept | null;
}

/** What the action says itself goes before what its activity says; of several editions it is the newest, or the named. */
export function followed(action: TemplateAction, activities: readonly ActivityTemplate[]): FollowedAction | null {
  const { definition, ...own } = action;
  const activity = definition === null ? undefined : named(definition, activities);
  const description = own.description ?? activity?.description ?? activity?.title ?? activity?.name ?? null;
  if (description === null) return null;
  return {
    description,
    kind: own.kind ?? activity?.kind ?? null,
    component: own.component ?? activity?.component ?? null,
    code: activity?.code ?? null,
    dueInDays: own.dueInDays ?? activity?.dueInDays ?? null,
    goal: own.goal,
  };
}

const named = (definition: string, activities: readonly ActivityTemplate[]): ActivityTemplate | undefined => {
  const { url, edition } = canonical(definition);
  return activities.find((it) => it.url === url && (edition === undefined || it.edition === edition));
};

/** A canonical may name a version after a bar: https://hl7.org/fhir/R4/references.html#canonical. */
export const canonical = (definition: string): { readonly url: string; readonly edition: string | undefined } => {
  const [url = "", edition] = definition.split("|");
  return { url, edition };
};
