import { aboutPatient } from "../../../access/visibility.ts";
import { json, table, text, uuid } from "../../../platform/table.ts";
import { keepingVersions } from "../plan-version/keeping-versions.ts";
import type { PlanAction } from "./plan-action.ts";

/** How an action rests in PostgreSQL. */
export const PlanActionTable = table<PlanAction>(
  "care_plans.plan_action",
  aboutPatient("patient_id"),
  {
    planId: uuid,
    patientId: uuid,
    status: text,
    kind: text,
    component: text.orNull,
    description: text,
    code: json.orNull,
    owner: json.orNull,
    dueDate: text.orNull,
    goals: json,
    addresses: json,
    service: json.orNull,
    informationFormat: text.orNull,
    origin: json.orNull,
    acknowledgement: json.orNull,
    statusAt: text,
    statusReason: text.orNull,
  },
  keepingVersions("PlanAction", "care_plans.plan_action"),
);
