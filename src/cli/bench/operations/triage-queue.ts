import { decodeCursor, encodeCursor } from "../../../kernel/page.ts";
import type { Operation } from "../operation.ts";
import { answering } from "../statements.ts";

const orderBy = "PLACE";
const SERVICE = "Care Coordination";
const waits = "t.state IN ('AWAITING', 'MORE_INFORMATION') AND NOT t.entered_in_error";

const sql = `SELECT json_build_object('data', json_build_object('triageQueue', json_build_object('nodes', coalesce((
  SELECT json_agg(json_build_object('id', t.id, 'state', t.state, 'priority', t.priority, 'pathway', t.pathway,
    'patient', json_build_object('id', p.id, 'nhsNumber', p.nhs_number, 'birthDate', p.birth_date,
      'names', (SELECT json_agg(json_build_object('family', n->'family', 'given', n->'given'))
        FROM jsonb_array_elements(p.names) n)),
    'referral', json_build_object('id', r.id, 'authoredOn', r.authored_on, 'code', json_build_object('codings', (
      SELECT json_agg(json_build_object('code', k->'code', 'display', k->'display'))
      FROM jsonb_array_elements(r.code->'codings') k))))
    ORDER BY t.queue_place, t.id)
  FROM (SELECT * FROM referrals.triage t WHERE ${waits} AND t.service_id = $3::uuid
      AND (t.queue_place, t.id) > ($1, $2::uuid)
    ORDER BY t.queue_place, t.id LIMIT 50) t
  JOIN referrals.referral r ON r.id = t.id
  JOIN patients.patient p ON p.id = t.patient_id), '[]'))))::text AS answer`;

/** Fifty people who wait for a service's decision, the most urgent first. Its provider may see each of them. */
export const triageQueue: Operation = {
  name: "triage queue",
  document: `query TriageQueue($serviceId: ID!, $after: String) {
  triageQueue(first: 50, after: $after, filter: { serviceId: $serviceId }) {
    nodes {
      id state priority pathway
      patient { id nhsNumber birthDate names { family given } }
      referral { id authoredOn code { codings { code display } } }
    }
  }
}`,
  sample: async (pool, count) => {
    const { rows } = await pool.query<{ value: string; id: string; serviceId: string }>(
      `SELECT t.queue_place AS value, t.id, t.service_id AS "serviceId" FROM referrals.triage t
       JOIN directory.healthcare_service s ON s.id = t.service_id AND s.name = $2
       WHERE ${waits} ORDER BY md5(t.id::text) LIMIT $1`,
      [count, SERVICE],
    );
    return rows.map(({ value, id, serviceId }) => ({ serviceId, after: encodeCursor({ orderBy, value, id }) }));
  },
  limit: answering(sql, ({ serviceId, after }) => {
    const { value, id } = decodeCursor(after as string, orderBy)!;
    return [value, id, serviceId];
  }),
  comparable: (data) => data,
};
