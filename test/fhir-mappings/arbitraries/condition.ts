import type { Condition } from "../../../src/subgraphs/patients/condition/condition.ts";
import * as it from "./kernel.ts";

export const condition = it.model<Condition>({
  id: it.id,
  patientId: it.id,
  code: it.orNull(it.concept),
  categories: it.few(it.concept),
  clinicalStatus: it.orNull(it.anyOf("ACTIVE", "RECURRENCE", "RELAPSE", "INACTIVE", "REMISSION", "RESOLVED")),
  verificationStatus: it.orNull(
    it.anyOf("UNCONFIRMED", "PROVISIONAL", "DIFFERENTIAL", "CONFIRMED", "REFUTED", "ENTERED_IN_ERROR"),
  ),
  severity: it.orNull(it.concept),
  onset: it.orNull(it.dateTime),
  abatement: it.orNull(it.dateTime),
  recordedDate: it.orNull(it.dateTime),
  recorder: it.orNull(it.reference),
  asserter: it.orNull(it.reference),
  encounter: it.orNull(it.reference),
  notes: it.few(it.note),
});
