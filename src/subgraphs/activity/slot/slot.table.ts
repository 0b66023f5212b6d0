import { everyone } from "../../../access/visibility.ts";
import { json, table, text, uuid } from "../../../platform/table.ts";
import type { Slot } from "./slot.ts";

/** How a slot rests in PostgreSQL. It says nothing about whom it is for, so that everyone may read it. */
export const SlotTable = table<Slot>("activity.slot", everyone, {
  actor: json,
  serviceId: uuid.orNull,
  start: text,
  end: text,
  mode: text.orNull,
  status: text,
  appointmentId: uuid.orNull,
});
