import type { EntityManager } from "typeorm";
import { withinGroup } from "../../../access/visibility.ts";
import { flag, integer, json, table, uuid } from "../../../platform/table.ts";
import { keepSupervisionStatus } from "../supervision-status/keep-supervision-status.ts";
import type { SupervisionPolicy } from "./supervision-policy.ts";

/** How a policy on supervision rests in PostgreSQL. What is due follows it at once. */
export const SupervisionPolicyTable = table<SupervisionPolicy>(
  "directory.supervision_policy",
  withinGroup("organisation_id"),
  {
    organisationId: uuid,
    intervalMonths: integer,
    supervisorRoles: json,
    gpUnlessContactIs: flag,
  },
  async (tx: EntityManager, rows) => {
    const found = (await tx.query(
      `SELECT s.id FROM directory.supervision_status s JOIN access.membership m ON m.organisation_id = s.organisation_id
       WHERE m.organisation_id = ANY ($1::uuid[]) OR m.group_id = ANY ($1::uuid[])`,
      [rows.map(({ organisationId }) => organisationId)],
    )) as { id: string }[];
    await keepSupervisionStatus(
      tx,
      found.map(({ id }) => id),
    );
  },
);
