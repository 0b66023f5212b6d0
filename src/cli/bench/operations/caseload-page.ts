import { decodeCursor, encodeCursor } from "../../../kernel/page.ts";
import type { Operation } from "../operation.ts";
import { answering, NETWORK, related } from "../statements.ts";

const orderBy = "NEXT_REVIEW";

const sql = `SELECT json_build_object('data', json_build_object('carePlans', json_build_object('nodes', (
  SELECT json_agg(json_build_object('id', c.id, 'title', c.title, 'status', c.status, 'nextReview', c.next_review,
    'patient', json_build_object('id', p.id, 'nhsNumber', p.nhs_number, 'birthDate', p.birth_date,
      'names', (SELECT json_agg(json_build_object('family', n->'family', 'given', n->'given'))
        FROM jsonb_array_elements(p.names) n),
      'activities', json_build_object('nodes', coalesce(activities.nodes, '[]'))))
    ORDER BY c.next_review_at, c.id)
  FROM (SELECT c.* FROM care_plans.care_plan c
    WHERE c.status = 'ACTIVE' AND NOT c.entered_in_error AND (c.next_review_at, c.id) > ($1::timestamptz, $2::uuid)
      AND ${related("c.patient_id")}
    ORDER BY c.next_review_at, c.id LIMIT 50) c
  JOIN patients.patient p ON p.id = c.patient_id
  CROSS JOIN LATERAL (
    SELECT json_agg(json_build_object('id', a.id, 'kind', a.kind, 'status', a.status, 'occurredAt', a.occurred_at,
      'code', json_build_object('codings', (
        SELECT json_agg(json_build_object('code', k->'code', 'display', k->'display'))
        FROM jsonb_array_elements(a.code->'codings') k)),
      'performers', (SELECT json_agg(json_build_object('display', f->'display'))
        FROM jsonb_array_elements(a.performers) f))) AS nodes
    FROM (SELECT * FROM activity.activity a WHERE a.patient_id = p.id AND NOT a.entered_in_error
      ORDER BY a.done_at DESC, a.id DESC
      LIMIT 3) a) activities))))::text AS answer`;

/** Fifty people by the day of their next review, each with the last three things that were done. */
export const caseloadPage: Operation = {
  name: "caseload page",
  document: `query CaseloadPage($after: String) {
  carePlans(first: 50, after: $after, filter: { status: [ACTIVE] }, orderBy: NEXT_REVIEW) {
    nodes {
      id title status nextReview
      patient {
        id nhsNumber birthDate
        names { family given }
        activities(first: 3) {
          nodes { id kind status occurredAt code { codings { code display } } performers { display } }
        }
      }
    }
  }
}`,
  sample: async (pool, count) => {
    const { rows } = await pool.query<{ value: string; id: string }>(
      `SELECT (c.next_review_at)::text AS value, c.id FROM care_plans.care_plan c
       JOIN access.membership m ON m.organisation_id = c.owner_id AND m.ods_code = $2
       WHERE c.status = 'ACTIVE' ORDER BY md5(c.id::text) LIMIT $1`,
      [count, NETWORK],
    );
    return rows.map(({ value, id }) => ({ after: encodeCursor({ orderBy, value, id }) }));
  },
  limit: answering(sql, ({ after }) => {
    const { value, id } = decodeCursor(after as string, orderBy)!;
    return [value, id];
  }),
  comparable: (data) => data,
};
