import { aboutPatientOrOwn } from "../../../access/visibility.ts";
import { bigint, json, table, text, uuid } from "../../../platform/table.ts";
import type { Event } from "./event.ts";

/** The outbox: written by `announce`, read here. */
export const EventTable = table<Event>("events.event", aboutPatientOrOwn("patient_id"), {
  sequence: bigint.orNull,
  type: text,
  patientId: uuid.orNull,
  subjectType: text,
  subjectId: uuid,
  data: json,
});
