import { aboutPatient } from "../../../access/visibility.ts";
import { json, table, text, uuid } from "../../../platform/table.ts";
import { keepingVersions } from "../plan-version/keeping-versions.ts";
import type { Need } from "./need.ts";

/** How a need rests in PostgreSQL. */
export const NeedTable = table<Need>(
  "care_plans.need",
  aboutPatient("patient_id"),
  {
    patientId: uuid,
    planId: uuid.orNull,
    status: text,
    code: json,
    source: text,
    sourceReference: json.orNull,
    recordedBy: json.orNull,
    identifiedAt: text,
    note: text.orNull,
  },
  keepingVersions("Need", "care_plans.need"),
);
