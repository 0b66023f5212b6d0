import { everyone } from "../../../access/visibility.ts";
import { flag, integer, json, table, text } from "../../../platform/table.ts";
import { keepSupervisionStatus } from "../supervision-status/keep-supervision-status.ts";
import type { PractitionerRole } from "./practitioner-role.ts";

/** How a role rests in PostgreSQL. */
export const PractitionerRoleTable = table<PractitionerRole>(
  "directory.practitioner_role",
  everyone,
  {
    sdsRoleProfileId: text.orNull,
    active: flag.orNull,
    practitioner: json.orNull,
    organisation: json.orNull,
    codes: json,
    services: json,
    period: json.orNull,
    telecom: json,
    namedContact: json.orNull,
    clinicalContact: json.orNull,
    caseloadCapacity: integer.orNull,
  },
  (tx, rows) =>
    keepSupervisionStatus(
      tx,
      rows.map(({ id }) => id),
    ),
);
