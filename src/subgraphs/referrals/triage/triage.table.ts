import { aboutPatient } from "../../../access/visibility.ts";
import { json, table, text, uuid } from "../../../platform/table.ts";
import type { Triage } from "./triage.ts";

/** How a decision on a referral rests in PostgreSQL. */
export const TriageTable = table<Triage>("referrals.triage", aboutPatient("patient_id"), {
  patientId: uuid,
  serviceId: uuid,
  state: text,
  priority: text.orNull,
  dueBy: text.orNull,
  referredOn: text.orNull,
  pathway: text.orNull,
  stated: json,
  reason: json.orNull,
  decidedAt: text.orNull,
  redirectedToId: uuid.orNull,
  questions: json,
  coordination: json.orNull,
});
