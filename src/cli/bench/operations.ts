import type { Operation } from "./operation.ts";
import { caseloadPage } from "./operations/caseload-page.ts";
import { coordinatorList } from "./operations/coordinator-list.ts";
import { patientSummary } from "./operations/patient-summary.ts";
import { recordActivity } from "./operations/record-activity.ts";
import { triageQueue } from "./operations/triage-queue.ts";

export const operations: readonly Operation[] = [
  patientSummary,
  caseloadPage,
  coordinatorList,
  triageQueue,
  recordActivity,
];
