/**
 * Joins `rules`: what a service decided about its caseload, as said by the group of the organisation given. Its own
 * word goes before that of others in the group.
 */
export const rulesOf = (serviceId: string, organisation: string): string => `
  LEFT JOIN LATERAL (
    SELECT r.upper_age, r.age_warning_days, r.package_warning_days, r.waits_once_accepted
    FROM caseloads.caseload_rules r
    JOIN access.membership theirs ON theirs.organisation_id = r.owner_id
    JOIN access.membership ours ON ours.group_id = theirs.group_id
    WHERE r.service_id::text = ${serviceId} AND ours.organisation_id = ${organisation} AND NOT r.entered_in_error
    ORDER BY r.owner_id = ${organisation} DESC, r.id LIMIT 1) rules ON true`;
