import type { EntityManager } from "typeorm";
import { withinGroup } from "../../../access/visibility.ts";
import { json, table, text, uuid } from "../../../platform/table.ts";
import { keepSupervisionStatus } from "../supervision-status/keep-supervision-status.ts";
import type { Supervision } from "./supervision.ts";

/** How a supervision rests in PostgreSQL. */
export const SupervisionTable = table<Supervision>(
  "directory.supervision",
  withinGroup("organisation_id"),
  {
    roleId: uuid,
    organisationId: uuid,
    supervisor: json,
    heldOn: text,
    note: text.orNull,
  },
  (tx: EntityManager, rows) =>
    keepSupervisionStatus(
      tx,
      rows.map(({ roleId }) => roleId),
    ),
);
