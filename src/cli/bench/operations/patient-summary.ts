import type { Operation } from "../operation.ts";
import { answering, patientIds } from "../statements.ts";

const sql = `SELECT json_build_object('data', json_build_object('patient', json_build_object(
  'id', p.id, 'nhsNumber', p.nhs_number, 'gender', p.gender, 'birthDate', p.birth_date,
  'names', (SELECT json_agg(json_build_object('family', n->'family', 'given', n->'given', 'prefix', n->'prefix'))
    FROM jsonb_array_elements(p.names) n),
  'registeredPractice', json_build_object('display', p.registered_practice->'display'),
  'carePlans', json_build_object('nodes', coalesce(plans.nodes, '[]')),
  'careTeams', json_build_object('nodes', coalesce(teams.nodes, '[]')),
  'referrals', json_build_object('nodes', coalesce(referrals.nodes, '[]')))))::text AS answer
FROM patients.patient p
CROSS JOIN LATERAL (
  SELECT json_agg(json_build_object('id', c.id, 'title', c.title, 'status', c.status, 'nextReview', c.next_review,
    'period', json_build_object('start', c.period->'start'), 'goals', coalesce(goals.nodes, '[]'))) AS nodes
  FROM (SELECT * FROM care_plans.care_plan c
    WHERE c.patient_id = p.id AND c.status = 'ACTIVE' AND NOT c.entered_in_error
    ORDER BY c.started_at DESC, c.id DESC LIMIT 1) c
  CROSS JOIN LATERAL (
    SELECT json_agg(json_build_object('id', g.id, 'lifecycleStatus', g.lifecycle_status,
      'achievementStatus', g.achievement_status, 'description', json_build_object('text', g.description->'text'),
      'targets', (SELECT json_agg(json_build_object('dueDate', t->'dueDate')) FROM jsonb_array_elements(g.targets) t),
      'expressedBy', json_build_object('display', g.expressed_by->'display')) ORDER BY r.place) AS nodes
    FROM jsonb_array_elements(c.goals) WITH ORDINALITY AS r(it, place)
    JOIN care_plans.goal g ON g.id = (r.it->>'id')::uuid) goals) plans
CROSS JOIN LATERAL (
  SELECT json_agg(json_build_object('id', t.id, 'name', t.name, 'participants', (
    SELECT json_agg(json_build_object(
      'roles', (SELECT json_agg(json_build_object('text', r->'text', 'codings',
          (SELECT coalesce(json_agg(json_build_object('code', c->'code', 'display', c->'display')), '[]')
           FROM jsonb_array_elements(r->'codings') c)))
        FROM jsonb_array_elements(m->'roles') r),
      'member', json_build_object('display', m->'member'->'display'),
      'period', json_build_object('start', m->'period'->'start', 'end', m->'period'->'end')))
    FROM jsonb_array_elements(t.participants) m))) AS nodes
  FROM (SELECT * FROM care_teams.care_team t
    WHERE t.patient_id = p.id AND t.status = 'ACTIVE' AND NOT t.entered_in_error
    ORDER BY t.started_at DESC, t.id DESC LIMIT 3) t) teams
CROSS JOIN LATERAL (
  SELECT json_agg(json_build_object('id', r.id, 'status', r.status, 'priority', r.priority, 'authoredOn', r.authored_on,
    'code', json_build_object('codings', (
      SELECT json_agg(json_build_object('code', c->'code', 'display', c->'display'))
      FROM jsonb_array_elements(r.code->'codings') c)),
    'performers', (SELECT json_agg(json_build_object('display', f->'display')) FROM jsonb_array_elements(r.performers) f))) AS nodes
  FROM (SELECT * FROM referrals.referral r
    WHERE r.patient_id = p.id AND r.status = 'ACTIVE' AND NOT r.entered_in_error
    ORDER BY r.authored_at DESC, r.id DESC LIMIT 10) r) referrals
WHERE p.id = $1`;

/** What a plug-in shows beside an open record. */
export const patientSummary: Operation = {
  name: "patient summary",
  document: `query PatientSummary($id: ID!) {
  patient(by: { id: $id }) {
    id nhsNumber gender birthDate
    names { family given prefix }
    registeredPractice { display }
    carePlans(first: 1, filter: { status: [ACTIVE] }) {
      nodes {
        id title status nextReview
        period { start }
        goals { id lifecycleStatus achievementStatus description { text } targets { dueDate } expressedBy { display } }
      }
    }
    careTeams(first: 3, filter: { status: [ACTIVE] }) {
      nodes {
        id name
        participants { roles { text codings { code display } } member { display } period { start end } }
      }
    }
    referrals(first: 10, filter: { status: [ACTIVE] }) {
      nodes { id status priority authoredOn code { codings { code display } } performers { display } }
    }
  }
}`,
  sample: async (pool, count) => (await patientIds(pool, count)).map((id) => ({ id })),
  limit: answering(sql, ({ id }) => [id]),
  comparable: (data) => data,
  isTelling: true,
};
