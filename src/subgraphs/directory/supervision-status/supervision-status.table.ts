import { withinGroup } from "../../../access/visibility.ts";
import { table, text, uuid } from "../../../platform/table.ts";
import type { SupervisionStatus } from "./supervision-status.ts";

/** How the status of a role's supervision rests in PostgreSQL; worked out from supervisions, roles and policies. */
export const SupervisionStatusTable = table<SupervisionStatus>(
  "directory.supervision_status",
  withinGroup("organisation_id"),
  {
    organisationId: uuid,
    lastHeldOn: text.orNull,
    dueOn: text,
    announced: text.orNull,
  },
);
