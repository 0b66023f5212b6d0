import { aboutPatientOrOwn } from "../../../access/visibility.ts";
import { json, table, text, uuid } from "../../../platform/table.ts";
import { keepDecisions } from "../triage/decided-elsewhere.ts";
import type { Task } from "./task.ts";

/** How a task rests in PostgreSQL. */
export const TaskTable = table<Task>(
  "referrals.task",
  aboutPatientOrOwn("patient_id"),
  {
    patientId: uuid.orNull,
    focus: json.orNull,
    status: text,
    statusReason: json.orNull,
    businessStatus: json.orNull,
    intent: text,
    priority: text.orNull,
    code: json.orNull,
    description: text.orNull,
    requester: json.orNull,
    owner: json.orNull,
    performerTypes: json,
    reason: json.orNull,
    reasonReference: json.orNull,
    basedOn: json,
    partOf: json,
    authoredOn: text.orNull,
    lastModified: text.orNull,
    executionPeriod: json.orNull,
    restrictionPeriod: json.orNull,
    notes: json,
  },
  keepDecisions,
);
