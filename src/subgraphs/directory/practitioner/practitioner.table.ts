import { everyone } from "../../../access/visibility.ts";
import { flag, json, table, text } from "../../../platform/table.ts";
import type { Practitioner } from "./practitioner.ts";

/** How a practitioner rests in PostgreSQL. */
export const PractitionerTable = table<Practitioner>("directory.practitioner", everyone, {
  sdsUserId: text.orNull,
  registrations: json,
  active: flag.orNull,
  names: json,
  gender: text.orNull,
  telecom: json,
  addresses: json,
  qualifications: json,
});
