/** So many callers can be put on record at once before one waits for another. */
export const CHAINS = 32;

/**
 * What a link of the chain is made of, as SQL over an entry. It never changes: what was linked by it is verified by it,
 * and a migration has told PostgreSQL so. The text is the same whatever the session's settings.
 */
export const chained = (entry: string): string =>
  `jsonb_build_array(${COLUMNS.map((column) => column.replaceAll("$", entry)).join(", ")})::text`;

const COLUMNS = [
  "$.chain",
  "$.sequence",
  "$.id",
  "extract(epoch FROM $.created_at)",
  "$.kind",
  "$.operation",
  "$.outcome",
  "$.actor_kind",
  "$.actor_id",
  "$.actor_name",
  "$.role",
  "$.organisation_ods_code",
  "$.sds_user_id",
  "$.sds_role_profile_id",
  "$.purpose",
  "$.patients",
  "$.target_type",
  "$.target_id",
  "$.owner_id",
];
