/**
 * The policy as SQL conditions, for the tables to declare. An organisation sees a patient when it, or its PCN,
 * is the one that the patient has a relationship with: registered with one of its practices, or recorded by it.
 */
const sharesGroupWith = (organisation: string, viewer: string) =>
  `EXISTS (SELECT FROM access.membership theirs JOIN access.membership ours ON ours.group_id = theirs.group_id ` +
  `WHERE theirs.organisation_id = ${organisation} AND ours.organisation_id = ${viewer})`;

const seesPatient = (patient: string, viewer: string) =>
  `EXISTS (SELECT FROM access.relationship r JOIN access.membership theirs ON theirs.organisation_id = r.organisation_id ` +
  `JOIN access.membership ours ON ours.group_id = theirs.group_id ` +
  `WHERE r.patient_id = ${patient} AND ours.organisation_id = ${viewer})`;

/** Rows about one patient, named by a column. */
export const aboutPatient =
  (column: string) =>
  (viewer: string): string =>
    seesPatient(`t.${column}`, viewer);

/** Rows that may be about a patient; those about none belong to whoever recorded them. */
export const aboutPatientOrOwn =
  (column: string) =>
  (viewer: string): string =>
    `CASE WHEN t.${column} IS NULL THEN ${sharesGroupWith("t.owner_id", viewer)} ELSE ${seesPatient(`t.${column}`, viewer)} END`;

/** The directory of organisations, services and staff: the same for everyone who has a token. */
export const everyone = (_viewer: string): string => "true";
