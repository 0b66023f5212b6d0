import type { Pool } from "pg";
import { statement } from "../../platform/statement.ts";
import type { Operation, Variables } from "./operation.ts";

/** One prepared statement whose column `answer` is the whole response. */
export function answering(sql: string, values: (variables: Variables) => unknown[]): Operation["limit"] {
  const { name, text } = statement(sql);
  return async (pool, variables) => {
    const { rows } = await pool.query<{ answer: string }>({ name, text, values: values(variables) });
    return rows[0]!.answer;
  };
}

/** The ODS code of the network whose coordinator asks: the one that `npm start` prints tokens for. */
export const NETWORK = "U99001";

/** Patients whom the caller sees, the same on each run, and none next to another. */
export async function patientIds(pool: Pool, count: number): Promise<string[]> {
  const { rows } = await pool.query<{ id: string }>(
    `SELECT r.patient_id AS id FROM access.membership network
     JOIN access.membership practice ON practice.group_id = network.group_id
     JOIN access.relationship r ON r.organisation_id = practice.organisation_id AND r.kind = 'REGISTERED'
     WHERE network.ods_code = $1 ORDER BY md5(r.patient_id::text) LIMIT $2`,
    [NETWORK, count],
  );
  return rows.map(({ id }) => id);
}

/**
 * That the network has a relationship with a patient now: the same people as ours shows, without consents, seals, roles
 * and the second wall.
 */
export const related = (patient: string): string =>
  `EXISTS (SELECT FROM access.sight s JOIN access.reach h ON h.party_id = s.party_id
     JOIN access.membership n ON n.organisation_id = h.viewer_id AND n.ods_code = '${NETWORK}'
     WHERE s.patient_id = ${patient} AND (s.shared OR h.own) AND s.starts <= now() AND s.ends > now() OFFSET 0)`;
