import type { EntityManager } from "typeorm";
import { withinGroup } from "../../../access/visibility.ts";
import { flag, integer, table, uuid } from "../../../platform/table.ts";
import { keepEntries } from "../caseload-entry/keep-entries.ts";
import type { CaseloadRules } from "./caseload-rules.ts";

/** How the rules of a service's caseload rest in PostgreSQL. The lists follow them at once. */
export const CaseloadRulesTable = table<CaseloadRules>(
  "caseloads.caseload_rules",
  withinGroup("owner_id"),
  {
    serviceId: uuid,
    upperAge: integer.orNull,
    ageWarningDays: integer,
    packageWarningDays: integer,
    waitsOnceAccepted: flag,
  },
  async (tx: EntityManager, rows) => {
    const found = (await tx.query("SELECT id FROM caseloads.caseload_entry WHERE service_id = ANY ($1::uuid[])", [
      rows.map(({ serviceId }) => serviceId),
    ])) as { id: string }[];
    if (found.length > 0) {
      await keepEntries(
        tx,
        found.map(({ id }) => id),
      );
    }
  },
);
