import type { EntityManager } from "typeorm";
import { rowsOf } from "../../../platform/rows.ts";
import { FRESH_FOR_DAYS, type RecordFact } from "../record-update/record-fact.ts";
import { ActivityPolicyTable } from "./activity-policy.table.ts";
import type { TimeLimits } from "./activity-policy.ts";

/** What holds where nobody has decided otherwise: a start for each service to change, not a national standard. */
export const DEFAULT_LIMITS: TimeLimits = {
  acknowledgeWithinMinutes: { IMMEDIATE: 60, URGENT: 240, ROUTINE: 1440 },
  followUpWithinHours: 72,
  freshness: [],
  clinicalProcedures: null,
};

/** The limits of a service, else of its organisation, else the defaults. */
export async function limitsOf(
  tx: EntityManager,
  organisationId: string,
  serviceId: string | null,
): Promise<TimeLimits> {
  const found = await rowsOf(
    tx,
    ActivityPolicyTable,
    "t.organisation_id::text = $1 AND (t.service_id IS NULL OR t.service_id::text = $2)",
    [organisationId, serviceId],
  );
  return found.find((it) => it.serviceId !== null) ?? found[0] ?? DEFAULT_LIMITS;
}

export const freshForDays = ({ freshness }: TimeLimits, fact: RecordFact): number =>
  freshness.find((it) => it.fact === fact)?.days ?? FRESH_FOR_DAYS[fact];
