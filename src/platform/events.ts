import type { EntityManager } from "typeorm";
import { v7 } from "uuid";
import { ownerOf, type Scope } from "./scope.ts";
import { bound, statement } from "./statement.ts";
import { sendLater } from "./transaction.ts";

/** What happened that somebody, or another room, waits for. */
export interface Event {
  /** In the past tense, as SDL writes enum values: `REFERRAL_ACCEPTED`, `CLOCK_BREACHED`. */
  readonly type: string;
  /** Whom it is about; null where it is about no patient. Who may see the patient may see the event. */
  readonly patientId: string | null;
  /** The entity that it happened to, by GraphQL type and id. */
  readonly subject: { readonly type: string; readonly id: string };
  /** Ids, codes and times for programs. No name, NHS number or free text: events travel far. */
  readonly data: Readonly<Record<string, string | number | boolean | null>>;
}

/** Who announces, and when: a write's context, or a chore with the row's own organisation. */
export interface Announcer {
  readonly scope: Scope;
  readonly now: Date;
}

const announcing = statement(
  `INSERT INTO events.event (id, type, patient_id, subject_type, subject_id, data,
     version, created_at, updated_at, owner_id, entered_in_error)
   SELECT e.id, e.type, e."patientId", e."subjectType", e."subjectId", e.data, 1, $2, $2, $3, false
   FROM jsonb_to_recordset($1::jsonb) AS e(
     id uuid, type text, "patientId" uuid, "subjectType" text, "subjectId" uuid, data jsonb)`,
);

/**
 * Writes events to the outbox, in the transaction of what they tell: both happen, or neither. A write sends them with
 * its last statements: nobody reads the outbox before they are committed.
 */
export async function announce(tx: EntityManager, { scope, now }: Announcer, events: readonly Event[]): Promise<void> {
  if (events.length === 0) return;
  const rows = JSON.stringify(events.map((event) => rowOf(event)));
  await sendLater(tx, bound(announcing, rows, now.toISOString(), ownerOf(scope)));
}

const rowOf = ({ type, patientId, subject, data }: Event) => ({
  id: v7(),
  type,
  patientId,
  subjectType: subject.type,
  subjectId: subject.id,
  data,
});

/**
 * Numbers what has been committed since the last time, without a gap and in one order for every reader. A number is
 * given after the commit, so no reader can pass a number that is yet to appear.
 */
export async function numberEvents(tx: EntityManager): Promise<void> {
  await tx.query("SELECT platform.number_events()");
}
