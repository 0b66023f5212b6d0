import { aboutPatient } from "../../../access/visibility.ts";
import { integer, json, table, text, uuid } from "../../../platform/table.ts";
import type { PersonalHealthBudget } from "./personal-health-budget.ts";

/** How a budget rests in PostgreSQL. */
export const PersonalHealthBudgetTable = table<PersonalHealthBudget>(
  "care_plans.personal_health_budget",
  aboutPatient("patient_id"),
  {
    planId: uuid,
    patientId: uuid,
    status: text,
    commissioner: json,
    managedBy: text,
    allocatedPence: integer,
    period: json.orNull,
    reachedThresholds: json,
    openedAt: text,
    closedAt: text.orNull,
    reason: text.orNull,
  },
);
