import type { Operation } from "../operation.ts";
import { answering, patientIds } from "../statements.ts";

const sql = `SELECT json_build_object('data', json_build_object('patient', json_build_object(
  'displayAs', (SELECT json_agg(json_build_object('family', n->'family')) FROM jsonb_array_elements(p.names) n),
  'goals', json_build_object('nodes', coalesce((SELECT json_agg(json_build_object('id', g.id,
      'lifecycleStatus', g.lifecycle_status, 'description', json_build_object('text', g.description->'text'),
      'patient', json_build_object('activities', json_build_object('nodes', coalesce(recent.nodes, '[]'))))
      ORDER BY g.created_at DESC, g.id DESC)
    FROM (SELECT * FROM care_plans.goal g WHERE g.patient_id = p.id AND NOT g.entered_in_error
      ORDER BY g.created_at DESC, g.id DESC LIMIT 5) g), '[]')))))::text AS answer
 FROM patients.patient p
 CROSS JOIN LATERAL (SELECT json_agg(json_build_object('id', a.id, 'kind', a.kind)) AS nodes
   FROM (SELECT * FROM activity.activity a WHERE a.patient_id = p.id AND NOT a.entered_in_error
     ORDER BY a.done_at DESC, a.id DESC LIMIT 3) a) recent
 WHERE p.id = $1::uuid`;

/** What somebody writes who explores: an alias, and the same person again below each of their goals. */
export const freeQuery: Operation = {
  name: "free query",
  document: `query FreeQuery($id: ID!) {
  patient(by: { id: $id }) {
    displayAs: names { family }
    goals(first: 5) {
      nodes { id lifecycleStatus description { text } patient { activities(first: 3) { nodes { id kind } } } }
    }
  }
}`,
  sample: async (pool, count) => (await patientIds(pool, count)).map((id) => ({ id })),
  limit: answering(sql, ({ id }) => [id]),
  comparable: (data) => data,
  isTelling: true,
};
