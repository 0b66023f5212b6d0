import type { Operation } from "./operation.ts";
import { analyticsCount } from "./operations/analytics-count.ts";
import { caseloadPage } from "./operations/caseload-page.ts";
import { coordinatorList } from "./operations/coordinator-list.ts";
import { freeQuery } from "./operations/free-query.ts";
import { mdtList } from "./operations/mdt-list.ts";
import { patientSummary } from "./operations/patient-summary.ts";
import { recordActivity } from "./operations/record-activity.ts";
import { triageQueue } from "./operations/triage-queue.ts";

export const operations: readonly Operation[] = [
  patientSummary,
  caseloadPage,
  coordinatorList,
  triageQueue,
  mdtList,
  freeQuery,
  recordActivity,
  analyticsCount,
];
