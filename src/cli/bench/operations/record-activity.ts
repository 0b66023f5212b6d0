import { createHash } from "node:crypto";
import type { Pool } from "pg";
import { v7 } from "uuid";
import { statement } from "../../../platform/statement.ts";
import { NEW_EACH_TIME, type Operation, type Variables } from "../operation.ts";
import { patientIds } from "../statements.ts";

interface Input {
  readonly idempotencyKey: string;
  readonly patientId: string;
  readonly [field: string]: unknown;
}

const claim = statement(
  `INSERT INTO platform.idempotency (actor, key, operation, request, result_id) VALUES ('bench', $1, 'bench', $2, $3)
   ON CONFLICT (actor, key) DO NOTHING RETURNING key`,
);
const seen = statement("SELECT FROM access.relationship WHERE patient_id = $1 AND kind = 'REGISTERED'");
const insert = statement(
  `INSERT INTO activity.activity (id, patient_id, kind, status, code, categories, mode, occurred_at, duration_minutes,
     performers, goals, reasons, reason_references, notes, version, created_at, updated_at, owner_id, entered_in_error)
   SELECT $1::uuid, r.patient_id, 'CONTACT', 'COMPLETED', $3::jsonb, '[]', $4::jsonb, $5::text, $6::integer,
     $7::jsonb, '[]', '[]', '[]', '[]', 1, now(), now(), r.organisation_id, false
   FROM access.relationship r WHERE r.kind = 'REGISTERED' AND r.patient_id = $2
   RETURNING json_build_object('data', json_build_object('recordActivity', json_build_object(
     'activity', json_build_object('version', version, 'kind', kind, 'status', status, 'occurredAt', occurred_at,
       'durationMinutes', duration_minutes, 'mode', json_build_object('code', mode->'code'),
       'code', json_build_object('codings', (SELECT json_agg(json_build_object('code', c->'code', 'display', c->'display'))
         FROM jsonb_array_elements(code->'codings') c)),
       'patient', json_build_object('id', patient_id)),
     'errors', '[]'::json)))::text AS answer`,
);

/** The same transaction: claim the key, write the row, see that the writer may see it. */
async function limit(pool: Pool, variables: Variables): Promise<string> {
  const input = variables.input as Input;
  const client = await pool.connect();
  try {
    await client.query("BEGIN");
    const id = v7();
    const hash = createHash("sha256").update(JSON.stringify(input)).digest("base64url");
    await client.query({ ...claim, values: [input.idempotencyKey, hash, id] });
    const { code, mode, occurredAt, durationMinutes, performers } = input;
    const json = [code, mode, performers].map((it) => JSON.stringify(it)) as [string, string, string];
    const { rows } = await client.query<{ answer: string }>({
      ...insert,
      values: [id, input.patientId, json[0], json[1], occurredAt, durationMinutes, json[2]],
    });
    await client.query({ ...seen, values: [input.patientId] });
    await client.query("COMMIT");
    return rows[0]!.answer;
  } finally {
    client.release();
  }
}

const SNOMED = "http://snomed.info/sct";

/** A coordinator writes down a telephone call. */
export const recordActivity: Operation = {
  name: "record activity",
  document: `mutation RecordActivity($input: RecordActivityInput!) {
  recordActivity(input: $input) {
    activity {
      version kind status occurredAt durationMinutes
      mode { code }
      code { codings { code display } }
      patient { id }
    }
    errors { code message }
  }
}`,
  sample: async (pool, count) =>
    (await patientIds(pool, count)).map((patientId, n) => ({
      input: {
        idempotencyKey: `bench-${NEW_EACH_TIME}`,
        patientId,
        code: { codings: [{ system: SNOMED, code: "185317003", display: "Telephone encounter" }] },
        mode: { system: "http://terminology.hl7.org/CodeSystem/v3-ActCode", code: "VR", display: "virtual" },
        occurredAt: "2026-01-05T10:30:00Z",
        durationMinutes: 5 + (n % 40),
        performers: [],
      },
    })),
  limit,
  comparable: (data) => data,
  tidy: async (pool) => {
    await pool.query(
      `DELETE FROM activity.activity a USING platform.idempotency i WHERE i.key LIKE 'bench-%' AND a.id = i.result_id`,
    );
    await pool.query("DELETE FROM platform.idempotency WHERE key LIKE 'bench-%'");
    await pool.query("VACUUM ANALYZE activity.activity, platform.idempotency");
  },
};
