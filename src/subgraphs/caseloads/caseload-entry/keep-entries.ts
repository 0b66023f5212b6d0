import type { EntityManager } from "typeorm";
import { bound, statement } from "../../../platform/statement.ts";
import { sendLater } from "../../../platform/transaction.ts";
import { uuidIn } from "../../../platform/uuid-sql.ts";
import { rulesOf } from "../caseload-rules/rules-sql.ts";

const idIn = (reference: string) => uuidIn(`${reference}->>'id'`);

const FROM_EPISODE = [
  "patient_id",
  "coordinator_id",
  "service_id",
  "status",
  "entry_route",
  "priority",
  "since",
  "package_ends",
  "age_limit_on",
] as const;

const closing = statement(
  `DELETE FROM caseloads.caseload_entry c USING caseloads.episode w
   WHERE c.id = w.id AND w.id = ANY ($1::uuid[]) AND NOT caseloads.is_open(w.status, w.entered_in_error)`,
);

const opening = statement(
  `INSERT INTO caseloads.caseload_entry AS c (id, ${FROM_EPISODE.join(", ")},
     last_contact, next_contact_due, review_due, unacknowledged_actions,
     version, created_at, updated_at, owner_id, entered_in_error)
   SELECT w.id, w.patient_id, ${idIn("w.coordinator")}, ${idIn("w.service")}, w.status, w.entry_route,
          coalesce(w.priority, 'ROUTINE'), left(w.period->>'start', 10),
          (SELECT min(left(p->'period'->>'end', 10)) FROM jsonb_array_elements(w.packages) p
           WHERE p->>'closedOn' IS NULL),
          caseloads.birthday(born.at, rules.upper_age),
          seen.at, seen.due,
          (SELECT min(left(p.due, 10)) FROM platform.fact p WHERE p.patient_id = w.patient_id AND p.kind = 'PLAN'),
          0, 1, w.created_at, w.updated_at, w.owner_id, false
   FROM caseloads.episode w
   LEFT JOIN platform.fact born ON born.patient_id = w.patient_id AND born.kind = 'PERSON'
   LEFT JOIN platform.fact seen ON seen.patient_id = w.patient_id AND seen.kind = 'CONTACT'
   ${rulesOf("w.service->>'id'", "w.owner_id")}
   WHERE w.id = ANY ($1::uuid[]) AND caseloads.is_open(w.status, w.entered_in_error)
   ON CONFLICT (id) DO UPDATE SET ${FROM_EPISODE.map((name) => `${name} = excluded.${name}`).join(", ")},
     version = c.version + 1, updated_at = excluded.updated_at
   WHERE (${FROM_EPISODE.map((name) => `c.${name}`).join(", ")}) IS DISTINCT FROM
         (${FROM_EPISODE.map((name) => `excluded.${name}`).join(", ")})`,
);

/** Brings the lists in step with these episodes: open ones have one entry each, and what others told of it stays. */
export async function keepEntries(tx: EntityManager, episodeIds: readonly string[]): Promise<void> {
  await sendLater(tx, bound(closing, episodeIds));
  await sendLater(tx, bound(opening, episodeIds));
}
