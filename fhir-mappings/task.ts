import type * as fhir from "fhir/r4.js";
import type { Task } from "../src/subgraphs/referrals/task/task.ts";
import { coded } from "./code-table.ts";
import { requestPriority } from "./code-tables/request-priority.ts";
import { taskIntent } from "./code-tables/task-intent.ts";
import { taskStatus } from "./code-tables/task-status.ts";
import { concept } from "./datatypes/coding.ts";
import { note } from "./datatypes/note.ts";
import { patientOrNoneAt } from "./datatypes/patient-reference.ts";
import { period } from "./datatypes/period.ts";
import { dateTime, text } from "./datatypes/primitive.ts";
import { reference } from "./datatypes/reference.ts";
import { optional, required, within } from "./lens.ts";
import { items } from "./list.ts";
import { mapping } from "./mapping.ts";

export const task = mapping<Task, fhir.Task>(
  { resourceType: "Task" },
  {
    id: required("id", text),
    basedOn: items("basedOn", reference),
    partOf: items("partOf", reference),
    status: required("status", coded(taskStatus)),
    statusReason: optional("statusReason", concept),
    businessStatus: optional("businessStatus", concept),
    intent: required("intent", coded(taskIntent)),
    priority: optional("priority", coded(requestPriority)),
    code: optional("code", concept),
    description: optional("description", text),
    focus: optional("focus", reference),
    patientId: patientOrNoneAt("for"),
    executionPeriod: optional("executionPeriod", period),
    authoredOn: optional("authoredOn", dateTime),
    lastModified: optional("lastModified", dateTime),
    requester: optional("requester", reference),
    performerTypes: items("performerType", concept),
    owner: optional("owner", reference),
    reason: optional("reasonCode", concept),
    reasonReference: optional("reasonReference", reference),
    notes: items("note", note),
    restrictionPeriod: within("restriction", optional("period", period)),
  },
);
