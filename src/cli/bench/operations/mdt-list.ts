import type { Operation } from "../operation.ts";
import { answering, related } from "../statements.ts";

/** Teams of the demo stand around one person each: their meetings of the next two months. */
export const DAYS = 60;

const sql = `SELECT json_build_object('data', json_build_object('mdtList', json_build_object('nodes', coalesce((
  SELECT json_agg(json_build_object('id', m.id, 'kind', m.kind, 'start', m.start,
    'attendance', (SELECT coalesce(json_agg(json_build_object('status', a->'status',
        'invitee', json_build_object('display', a->'invitee'->'display'))), '[]')
      FROM jsonb_array_elements(m.attendance) a),
    'patient', json_build_object('id', p.id, 'nhsNumber', p.nhs_number, 'birthDate', p.birth_date,
      'names', (SELECT json_agg(json_build_object('family', n->'family', 'given', n->'given'))
        FROM jsonb_array_elements(p.names) n)))
    ORDER BY m.start_at, m.id)
  FROM care_teams.meeting m JOIN patients.patient p ON p.id = m.patient_id
  WHERE m.care_team_id = $1 AND m.status IN ('PROPOSED', 'BOOKED') AND NOT m.entered_in_error
    AND m.start_at >= platform.moment($2) AND m.start_at < platform.moment($2) + interval '${DAYS} days'), '[]')))
  )::text AS answer`;

/** Whom a team will talk about, with who is invited. */
export const mdtList: Operation = {
  name: "MDT list",
  document: `query MdtList($careTeamId: ID!, $from: DateTime) {
  mdtList(careTeamId: $careTeamId, from: $from, days: ${DAYS}) {
    nodes {
      id kind start
      attendance { status invitee { display } }
      patient { id nhsNumber birthDate names { family given } }
    }
  }
}`,
  sample: async (pool, count) => {
    const { rows } = await pool.query<{ careTeamId: string; from: string }>(
      `SELECT m.care_team->>'id' AS "careTeamId", left(min(m.start), 10) || 'T00:00:00Z' AS "from"
       FROM care_teams.meeting m WHERE m.status IN ('PROPOSED', 'BOOKED') AND m.start IS NOT NULL
         AND ${related("m.patient_id")}
       GROUP BY 1 ORDER BY md5(m.care_team->>'id') LIMIT $1`,
      [count],
    );
    return rows;
  },
  limit: answering(sql, ({ careTeamId, from }) => [careTeamId, from]),
  comparable: (data) => data,
};
