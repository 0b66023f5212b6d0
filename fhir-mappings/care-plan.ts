import type * as fhir from "fhir/r4.js";
import type { CarePlan } from "../src/subgraphs/care-plans/care-plan/care-plan.ts";
import { coded } from "./code-table.ts";
import { carePlanIntent } from "./code-tables/care-plan-intent.ts";
import { carePlanStatus } from "./code-tables/care-plan-status.ts";
import { concept } from "./datatypes/coding.ts";
import { note } from "./datatypes/note.ts";
import { patientAt } from "./datatypes/patient-reference.ts";
import { period } from "./datatypes/period.ts";
import { dateTime, text } from "./datatypes/primitive.ts";
import { reference } from "./datatypes/reference.ts";
import { extension } from "./extension.ts";
import { optional, required } from "./lens.ts";
import { items } from "./list.ts";
import { mapping } from "./mapping.ts";
import { planActivities } from "./plan-activity.ts";
import { planCoordination } from "./plan-coordination.ts";
import { NEXT_REVIEW } from "./profiles.ts";

export const carePlan = mapping<CarePlan, fhir.CarePlan>(
  { resourceType: "CarePlan" },
  {
    id: required("id", text),
    nextReview: extension(NEXT_REVIEW, "valueDateTime", dateTime),
    basedOn: items("basedOn", reference),
    replaces: items("replaces", reference),
    partOf: items("partOf", reference),
    status: required("status", coded(carePlanStatus)),
    intent: required("intent", coded(carePlanIntent)),
    categories: items("category", concept),
    title: optional("title", text),
    description: optional("description", text),
    patientId: patientAt("subject"),
    encounter: optional("encounter", reference),
    period: optional("period", period),
    created: optional("created", dateTime),
    author: optional("author", reference),
    contributors: items("contributor", reference),
    careTeams: items("careTeam", reference),
    addresses: items("addresses", reference),
    goals: items("goal", reference),
    activities: planActivities,
    notes: items("note", note),
    ...planCoordination,
  },
);
