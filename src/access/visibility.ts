import { allOf } from "./policy/conditions.ts";
import { bitsFor } from "./policy/kinds.ts";
import { POLICY, type Policy } from "./policy/policy.ts";

/**
 * The policy as SQL conditions, for the tables to declare: over the row `t`, for a viewer given as an expression, and
 * for the kind of data that the table named holds. Both walls are made of them: the statements' and PostgreSQL's own.
 */
export interface Visibility {
  (viewer: string, table: string): string;
  /** The column that names the patient whom a row is about; absent where rows are about nobody. */
  readonly subject?: string;
}

/**
 * That the viewer sees a patient's data of the table's kind. OFFSET 0 has PostgreSQL ask it of each row that is read;
 * without it, it may first work out all that the viewer sees, which can be most of the database.
 */
export function seesPatient(patient: string, viewer: string, table: string, policy: Policy = POLICY): string {
  const all = allOf(policy.conditions, policy.restrictions);
  return (
    "EXISTS (SELECT FROM access.sight s JOIN access.reach h ON h.party_id = s.party_id " +
    `WHERE s.patient_id = ${patient} AND h.viewer_id = ${viewer} AND ${all.replaceAll("$bit", String(bitsFor(table)))} OFFSET 0)`
  );
}

const sharesGroupWith = (organisation: string, viewer: string, table: string) =>
  `EXISTS (SELECT FROM access.reach h WHERE h.party_id = ${organisation} AND h.viewer_id = ${viewer} ` +
  `AND h.reads & ${bitsFor(table)} <> 0 OFFSET 0)`;

/** Rows about one patient, named by a column. */
export const aboutPatient = (column: string): Visibility =>
  Object.assign((viewer: string, table: string) => seesPatient(`t.${column}`, viewer, table), { subject: column });

/** Rows that may be about a patient; those about none belong to whoever recorded them. */
export const aboutPatientOrOwn = (column: string): Visibility =>
  Object.assign(
    (viewer: string, table: string) =>
      `CASE WHEN t.${column} IS NULL THEN ${sharesGroupWith("t.owner_id", viewer, table)} ` +
      `ELSE ${seesPatient(`t.${column}`, viewer, table)} END`,
    { subject: column },
  );

/** The directory of organisations, services and staff: the same for everyone who has a token. */
export const everyone: Visibility = () => "true";

/** Rows that are an organisation's own affair, for it and its group: the organisation is named by a column. */
export const withinGroup =
  (column: string): Visibility =>
  (viewer, table) =>
    sharesGroupWith(`t.${column}`, viewer, table);

/** Rows about several patients, listed by a column, and the affair of the organisation that brought them about. */
export const aboutPatientsOrOwn =
  (column: string): Visibility =>
  (viewer, table) =>
    `(${sharesGroupWith("t.owner_id", viewer, table)} OR EXISTS (SELECT FROM jsonb_array_elements_text(t.${column}) p(id) ` +
    `WHERE ${seesPatient("p.id::uuid", viewer, table)}))`;

/** Numbers about an organisation, for it and its group, whoever counts: they say nothing of anybody. */
export const countedFor =
  (column: string): Visibility =>
  (viewer) =>
    `EXISTS (SELECT FROM access.reach h WHERE h.party_id = t.${column} AND h.viewer_id = ${viewer})`;
