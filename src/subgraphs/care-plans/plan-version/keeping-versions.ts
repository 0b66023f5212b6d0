import type { EntityManager } from "typeorm";
import type { Role } from "../../../kernel/role.ts";
import { bound, statement } from "../../../platform/statement.ts";
import { sendLater } from "../../../platform/transaction.ts";
import type { VersionedThing } from "./plan-version.ts";

/**
 * Keeps each version of the rows that were written, whoever wrote them: read back from the table itself, since those of
 * a bulk write do not know their versions.
 */
export const keepingVersions = (subject: VersionedThing, table: `care_plans.${string}`) => {
  const keeping = statement(
    `INSERT INTO care_plans.plan_version (id, patient_id, subject_type, subject_id, subject_version, transaction,
       content, version, created_at, updated_at, owner_id, entered_in_error)
     SELECT gen_random_uuid(), t.patient_id, $2, t.id, t.version, pg_current_xact_id()::text,
       to_jsonb(t), 1, t.updated_at, t.updated_at, t.owner_id, false
     FROM ${table} t WHERE t.id = ANY ($1::uuid[])
     ON CONFLICT (subject_id, subject_version) DO NOTHING`,
  );
  return (tx: EntityManager, rows: readonly { readonly id: string }[]): Promise<void> =>
    sendLater(
      tx,
      bound(
        keeping,
        rows.map(({ id }) => id),
        subject,
      ),
    );
};

/** Who made a change, and why. */
export interface Signature {
  readonly authorId: string | null;
  readonly authorRole: Role | null;
  readonly operation: string;
  readonly reason: string | null;
}

const signing = statement(
  `UPDATE care_plans.plan_version SET author_id = $2, author_role = $3, operation = $4, reason = $5
   WHERE patient_id = $1 AND transaction = pg_current_xact_id()::text AND operation IS NULL`,
);

/** Signs everything that this transaction has changed of the patient's plans, and has not signed yet. */
export const sign = (
  tx: EntityManager,
  patientId: string,
  { authorId, authorRole, operation, reason }: Signature,
): Promise<void> => sendLater(tx, bound(signing, patientId, authorId, authorRole, operation, reason));
