import { aboutPatient } from "../../../access/visibility.ts";
import { json, table, text, uuid } from "../../../platform/table.ts";
import { keepingVersions } from "../plan-version/keeping-versions.ts";
import type { Goal } from "./goal.ts";

/** How a goal rests in PostgreSQL. */
export const GoalTable = table<Goal>(
  "care_plans.goal",
  aboutPatient("patient_id"),
  {
    patientId: uuid,
    lifecycleStatus: text,
    achievementStatus: text.orNull,
    categories: json,
    priority: json.orNull,
    description: json,
    startDate: text.orNull,
    targets: json,
    statusDate: text.orNull,
    statusReason: text.orNull,
    expressedBy: json.orNull,
    addresses: json,
    outcomeReferences: json,
    notes: json,
  },
  keepingVersions("Goal", "care_plans.goal"),
);
