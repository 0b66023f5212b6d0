import { decodeCursor, encodeCursor } from "../../../kernel/page.ts";
import type { Operation } from "../operation.ts";
import { answering, NETWORK, related } from "../statements.ts";

const orderBy = "NEXT_CONTACT";

const sql = `SELECT json_build_object('data', json_build_object('caseload', json_build_object('nodes', (
  SELECT json_agg(json_build_object('id', c.id, 'priority', c.priority, 'nextContactDue', c.next_contact_due,
    'lastContact', c.last_contact, 'reviewDue', c.review_due, 'unacknowledgedActions', c.unacknowledged_actions,
    'risk', c.risk,
    'patient', json_build_object('id', p.id, 'nhsNumber', p.nhs_number, 'birthDate', p.birth_date,
      'names', (SELECT json_agg(json_build_object('family', n->'family', 'given', n->'given'))
        FROM jsonb_array_elements(p.names) n)))
    ORDER BY c.next_contact_order, c.id)
  FROM (SELECT * FROM caseloads.caseload_entry c WHERE NOT c.entered_in_error AND c.coordinator_id = $3::uuid
      AND (c.next_contact_order, c.id) > ($1, $2::uuid)
      AND ${related("c.patient_id")}
    ORDER BY c.next_contact_order, c.id LIMIT 50) c
  JOIN patients.patient p ON p.id = c.patient_id))))::text AS answer`;

/** Fifty people on a coordinator's list, those whose next contact is due first on top. */
export const coordinatorList: Operation = {
  name: "coordinator list",
  document: `query CoordinatorList($coordinatorId: ID!, $after: String) {
  caseload(coordinatorId: $coordinatorId, first: 50, after: $after) {
    nodes {
      id priority nextContactDue lastContact reviewDue unacknowledgedActions risk
      patient { id nhsNumber birthDate names { family given } }
    }
  }
}`,
  sample: async (pool, count) => {
    // Pages that are full: the last fifty of a list are nobody's beginning.
    const { rows } = await pool.query<{ value: string; id: string; coordinatorId: string }>(
      `SELECT c.next_contact_order AS value, c.id, c.coordinator_id AS "coordinatorId" FROM (
         SELECT *, row_number() OVER (PARTITION BY coordinator_id ORDER BY next_contact_order DESC, id DESC) AS place
         FROM caseloads.caseload_entry) c
       JOIN access.membership m ON m.organisation_id = c.owner_id AND m.ods_code = $2
       WHERE c.coordinator_id IS NOT NULL AND c.place > 50 ORDER BY md5(c.id::text) LIMIT $1`,
      [count, NETWORK],
    );
    return rows.map(({ value, id, coordinatorId }) => ({ coordinatorId, after: encodeCursor({ orderBy, value, id }) }));
  },
  limit: answering(sql, ({ coordinatorId, after }) => {
    const { value, id } = decodeCursor(after as string, orderBy)!;
    return [value, id, coordinatorId];
  }),
  comparable: (data) => data,
};
