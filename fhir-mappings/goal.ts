import type * as fhir from "fhir/r4.js";
import type { Goal, GoalTarget } from "../src/subgraphs/care-plans/goal/goal.ts";
import { variant } from "./choice.ts";
import { coded } from "./code-table.ts";
import { goalAchievementStatus } from "./code-tables/goal-achievement-status.ts";
import { goalLifecycleStatus } from "./code-tables/goal-lifecycle-status.ts";
import { codedConcept } from "./datatypes/coded-concept.ts";
import { concept } from "./datatypes/coding.ts";
import { note } from "./datatypes/note.ts";
import { patientAt } from "./datatypes/patient-reference.ts";
import { date, text } from "./datatypes/primitive.ts";
import { quantity } from "./datatypes/quantity.ts";
import { reference } from "./datatypes/reference.ts";
import { optional, record, required } from "./lens.ts";
import { items } from "./list.ts";
import { mapping } from "./mapping.ts";

const DETAIL = [
  "detailQuantity",
  "detailRange",
  "detailCodeableConcept",
  "detailString",
  "detailBoolean",
  "detailInteger",
  "detailRatio",
] as const;

const target = record<GoalTarget, fhir.GoalTarget>({
  measure: optional("measure", concept),
  quantity: variant("detailQuantity", quantity, DETAIL),
  text: variant("detailString", text, DETAIL),
  dueDate: variant("dueDate", date, ["dueDate", "dueDuration"]),
});

export const goal = mapping<Goal, fhir.Goal>(
  { resourceType: "Goal" },
  {
    id: required("id", text),
    lifecycleStatus: required("lifecycleStatus", coded(goalLifecycleStatus)),
    achievementStatus: optional("achievementStatus", codedConcept(goalAchievementStatus)),
    categories: items("category", concept),
    priority: optional("priority", concept),
    description: required("description", concept),
    patientId: patientAt("subject"),
    startDate: variant("startDate", date, ["startDate", "startCodeableConcept"]),
    targets: items("target", target),
    statusDate: optional("statusDate", date),
    statusReason: optional("statusReason", text),
    expressedBy: optional("expressedBy", reference),
    addresses: items("addresses", reference),
    notes: items("note", note),
    outcomeReferences: items("outcomeReference", reference),
  },
);
