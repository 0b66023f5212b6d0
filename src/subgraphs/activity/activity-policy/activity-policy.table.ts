import { everyone } from "../../../access/visibility.ts";
import { integer, json, table, text, uuid } from "../../../platform/table.ts";
import type { ActivityPolicy } from "./activity-policy.ts";

/** How a policy rests in PostgreSQL. It says nothing about anybody, so that everyone may read it. */
export const ActivityPolicyTable = table<ActivityPolicy>("activity.activity_policy", everyone, {
  organisationId: uuid,
  serviceId: uuid.orNull,
  acknowledgeWithinMinutes: json,
  followUpWithinHours: integer,
  freshness: json,
  clinicalProcedures: text.orNull,
});
