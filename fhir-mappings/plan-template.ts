import type * as fhir from "fhir/r4.js";
import type {
  PlanTemplate,
  TemplateAction,
  TemplateGoal,
  TemplateKind,
  TemplateStatus,
} from "../src/subgraphs/care-plans/plan-template/plan-template.ts";
import { coded } from "./code-table.ts";
import { templateKind } from "./code-tables/template-kind.ts";
import { templateStatus } from "./code-tables/template-status.ts";
import { codedConcept } from "./datatypes/coded-concept.ts";
import { concept } from "./datatypes/coding.ts";
import { integer, text } from "./datatypes/primitive.ts";
import { refuse } from "./faults.ts";
import { type Lens, optional, record, required, within } from "./lens.ts";
import { entire, items, member } from "./list.ts";
import { mapping } from "./mapping.ts";
import { aNumber, url } from "./parts.ts";
import { actionKindOrNone, careComponent } from "./plan-action.ts";
import { UCUM } from "./systems.ts";

const DAYS = { unit: "days", system: UCUM, code: "d" };

/** A Duration in whole days; one of another unit is not ours to round. */
const days: Lens<fhir.Duration, number> = {
  get: (json, faults) => {
    const value = required<fhir.Duration, "value", number>("value", integer).get(json, faults);
    return json?.code === "d" || value === undefined ? value : refuse(faults, "is not in days", "code");
  },
  set: (part, whole = DAYS) => ({ ...whole, value: part }),
};

const goal = record<TemplateGoal, fhir.PlanDefinitionGoal>({
  description: required("description", concept),
  measure: member<fhir.PlanDefinitionGoal, "target", string>(
    "target",
    () => true,
    {},
    within("measure", optional("text", text)),
  ),
  dueInDays: member<fhir.PlanDefinitionGoal, "target", number>("target", () => true, {}, optional("due", days)),
});

/** An action that names its activity may leave the words to it. */
const saidOrNamed: Lens<fhir.PlanDefinitionAction, string | null> = {
  ...optional("description", text),
  get: (action, faults) =>
    (action.definitionCanonical == null
      ? required<fhir.PlanDefinitionAction, "description", string>("description", text)
      : optional<fhir.PlanDefinitionAction, "description", string>("description", text)
    ).get(action, faults),
};

const action = record<TemplateAction, fhir.PlanDefinitionAction>({
  kind: actionKindOrNone(url("ActionKind")),
  component: careComponent(url("PersonalisedCareComponent")),
  goal: aNumber(url("GoalNumber")),
  description: saidOrNamed,
  dueInDays: optional("timingDuration", days),
  definition: optional("definitionCanonical", text),
});

export const planTemplate = mapping<PlanTemplate, fhir.PlanDefinition>(
  { resourceType: "PlanDefinition" },
  {
    id: required("id", text),
    title: required("title", text),
    kind: optional<fhir.PlanDefinition, "type", TemplateKind | null>("type", codedConcept(templateKind)),
    status: required<fhir.PlanDefinition, "status", TemplateStatus>(
      "status",
      coded(templateStatus) as Lens<fhir.PlanDefinition["status"], TemplateStatus>,
    ),
    description: optional("description", text),
    category: member("topic", () => true, {}, entire(concept)),
    goals: items("goal", goal),
    actions: items("action", action),
  },
);
