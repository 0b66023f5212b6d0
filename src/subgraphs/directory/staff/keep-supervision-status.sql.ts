/** The care coordinators: by SDS job role, or as a coordinator of a children's service is coded. */
const SDS = "https://fhir.hl7.org.uk/CodeSystem/UKCore-SDSJobRoleName";
const COORDINATES = `(r.codes @> '[{"codings": [{"system": "${SDS}", "code": "R9801"}]}]'
  OR r.codes @> '[{"codings": [{"system": "http://snomed.info/sct", "code": "768820003"}]}]')`;

/** As the migration made it; a change is a new function in a new migration. */
export const KEEP_SUPERVISION_STATUS = `
  CREATE FUNCTION directory.keep_supervision_status(role_ids uuid[]) RETURNS void
  LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $keep$
    WITH roles AS (
      SELECT r.*, coalesce(CASE WHEN r.organisation->>'type' = 'Organisation' THEN (r.organisation->>'id')::uuid END,
                           r.owner_id) AS organisation_id,
             NOT r.entered_in_error AND coalesce(r.active, true) AND r.practitioner IS NOT NULL
               AND ${COORDINATES} AS counts
      FROM directory.practitioner_role r WHERE r.id = ANY (role_ids)),
    gone AS (DELETE FROM directory.supervision_status s USING roles r WHERE s.id = r.id AND NOT r.counts),
    held AS (
      SELECT r.*, (SELECT max(v.held_on) FROM directory.supervision v
                   WHERE v.role_id = r.id AND NOT v.entered_in_error) AS last,
             -- Monthly, unless the role's own organisation, or else its network, says otherwise.
             coalesce((SELECT p.interval_months FROM directory.supervision_policy p
                       JOIN access.membership m ON p.organisation_id IN (m.organisation_id, m.group_id)
                       WHERE m.organisation_id = r.organisation_id AND NOT p.entered_in_error
                       ORDER BY p.organisation_id = m.organisation_id DESC LIMIT 1), 1) AS months
      FROM roles r WHERE r.counts)
    INSERT INTO directory.supervision_status AS s
      (id, organisation_id, last_held_on, due_on, announced,
       version, created_at, updated_at, owner_id, entered_in_error)
    SELECT r.id, r.organisation_id, r.last,
           -- Due after the last one, or after the day that the role began.
           to_char(coalesce(platform.moment(r.last), platform.moment(r.period->>'start'), r.created_at)
                   + make_interval(months => r.months), 'YYYY-MM-DD'),
           NULL, 1, now(), now(), r.organisation_id, false
    FROM held r
    ON CONFLICT (id) DO UPDATE SET organisation_id = excluded.organisation_id, last_held_on = excluded.last_held_on,
      due_on = excluded.due_on, version = s.version + 1, updated_at = excluded.updated_at
    WHERE (s.organisation_id, s.last_held_on, s.due_on) IS DISTINCT FROM
          (excluded.organisation_id, excluded.last_held_on, excluded.due_on)
  $keep$;`;
