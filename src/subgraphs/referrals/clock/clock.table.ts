import { aboutPatient } from "../../../access/visibility.ts";
import { flag, json, table, text, uuid } from "../../../platform/table.ts";
import type { Clock } from "./clock.ts";

/** How a clock rests in PostgreSQL. */
export const ClockTable = table<Clock>("referrals.clock", aboutPatient("patient_id"), {
  patientId: uuid,
  referralId: uuid,
  serviceId: uuid,
  kind: text,
  name: text,
  status: text,
  startedOn: text,
  dueBy: text,
  remindOn: text,
  stopsOn: text,
  pausable: flag,
  pauses: json,
  stoppedAt: text.orNull,
  stoppedFor: text.orNull,
  stoppedBy: json.orNull,
  announced: text,
});
