import { aboutPatient } from "../../../access/visibility.ts";
import { integer, json, table, text, uuid } from "../../../platform/table.ts";
import { keepingVersions } from "../plan-version/keeping-versions.ts";
import type { CarePlan } from "./care-plan.ts";

/** How a care plan rests in PostgreSQL. */
export const CarePlanTable = table<CarePlan>(
  "care_plans.care_plan",
  aboutPatient("patient_id"),
  {
    patientId: uuid,
    status: text,
    intent: text,
    categories: json,
    title: text.orNull,
    description: text.orNull,
    period: json.orNull,
    created: text.orNull,
    author: json.orNull,
    contributors: json,
    careTeams: json,
    addresses: json,
    goals: json,
    activities: json,
    basedOn: json,
    replaces: json,
    partOf: json,
    encounter: json.orNull,
    notes: json,
    nextReview: text.orNull,
    service: json.orNull,
    agreement: json.orNull,
    accountableOrganisation: json.orNull,
    coordinatingOrganisation: json.orNull,
    externalCoordination: json.orNull,
    coordinationLevel: json.orNull,
    involvement: json.orNull,
    reviewEveryDays: integer.orNull,
    underReviewSince: text.orNull,
    reviewMarks: json,
    contingencies: json,
    linkedPlans: json,
    observations: json,
  },
  keepingVersions("CarePlan", "care_plans.care_plan"),
);
