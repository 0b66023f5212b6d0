import type { Pool } from "pg";
import { aboutPatient } from "../../../access/visibility.ts";
import type { Batch, Scoped } from "../../../platform/loaders.ts";
import { KEYS } from "../../../platform/reads.ts";
import { send, statement } from "../../../platform/statement.ts";
import type { CandidateQuestion, Evidence, Found } from "./candidate.ts";
import { type Bind, criterionSql, holds } from "./criterion-sql.ts";

/** Facts are of every kind: only who may see a person's whole record finds them by it. */
const seen = aboutPatient("patient_id")("k.viewer", "platform.fact");

/** Nobody is found who is on a list already. */
const FREE = "NOT EXISTS (SELECT FROM caseloads.caseload_entry c WHERE c.patient_id = t.patient_id)";

/** Every search for people by what is known of them. */
export const candidateStore = (pool: Pool) => ({
  /** One person more than asked for, where there is one. */
  pages: (async (keys) => Promise.all(keys.map((key) => pageOf(pool, key)))) as Batch<CandidateQuestion, Found[]>,
  counts: (async (keys) => Promise.all(keys.map((key) => countOf(pool, key)))) as Batch<CandidateQuestion, number>,
});

const binding = (values: unknown[]): Bind => {
  return (value, type) => {
    values.push(value);
    return `$${values.length}::${type}`;
  };
};

function conditionOf({ criteria, match, today }: CandidateQuestion, bind: Bind): string {
  const each = criteria.map((it) => holds(criterionSql(it, today, bind)));
  return `t.kind = 'PERSON' AND (${each.join(match === "ALL" ? " AND " : " OR ")}) AND ${FREE} AND ${seen}`;
}

async function pageOf(pool: Pool, { scope, key }: Scoped<CandidateQuestion>): Promise<Found[]> {
  const values: unknown[] = [[""], [scope.viewer]];
  const bind = binding(values);
  const past = key.after === null ? "" : ` AND t.patient_id > ${bind(key.after, "uuid")}`;
  const people = statement(
    `SELECT t.patient_id AS id FROM ${KEYS} CROSS JOIN LATERAL (
       SELECT t.patient_id FROM platform.fact t WHERE ${conditionOf(key, bind)}${past}
       ORDER BY t.patient_id LIMIT ${bind(key.first + 1, "integer")}) t ORDER BY 1`,
  );
  const ids = (await send<{ id: string }>(pool, people, values)).map(({ id }) => id);
  if (ids.length === 0) return [];
  const because = await evidenceOf(pool, { scope, key }, ids.slice(0, key.first));
  return ids.map((patientId) => {
    scope.disclose?.(patientId);
    return { patientId, matches: because.get(patientId) ?? [] };
  });
}

type Because = Evidence & { readonly patientId: string; readonly criterion: string };

/** Why each of these people was found: every criterion that holds, with the facts that say so. */
async function evidenceOf(
  pool: Pool,
  { scope, key }: Scoped<CandidateQuestion>,
  ids: readonly string[],
): Promise<Map<string, Found["matches"]>> {
  const values: unknown[] = [[""], [scope.viewer], ids];
  const bind = binding(values);
  const each = key.criteria.map((criterion) => {
    const sql = criterionSql(criterion, key.today, bind);
    const named = bind(criterion.id, "text");
    return `SELECT ${named} AS criterion, e.subject_type, e.subject_id, e.code, e.value, e.at
            FROM (SELECT) nothing LEFT JOIN LATERAL (${sql.evidence}) e ON ${sql.none ? "false" : "true"}
            WHERE ${holds(sql)}`;
  });
  const found = statement(
    `SELECT t.patient_id AS "patientId", e.criterion, e.subject_type AS type, e.subject_id AS id, e.code,
       e.value::float8 AS value, e.at
     FROM ${KEYS} CROSS JOIN unnest($3::uuid[]) AS t(patient_id) CROSS JOIN LATERAL (${each.join(" UNION ALL ")}) e
     ORDER BY 1, 2, platform.moment(e.at) DESC NULLS LAST, e.subject_id, e.code`,
  );
  const because = new Map<string, { criterion: string; evidence: Evidence[] }[]>();
  for (const { patientId, criterion, ...evidence } of await send<Because>(pool, found, values)) {
    const matches = because.get(patientId) ?? [];
    because.set(patientId, matches);
    let match = matches.find((it) => it.criterion === criterion);
    if (!match) {
      match = { criterion, evidence: [] };
      matches.push(match);
    }
    if (evidence.id !== null) match.evidence.push(evidence);
  }
  return because;
}

async function countOf(pool: Pool, { scope, key }: Scoped<CandidateQuestion>): Promise<number> {
  const values: unknown[] = [[""], [scope.viewer]];
  const counted = statement(
    `SELECT count(*)::int AS count FROM ${KEYS} JOIN platform.fact t ON ${conditionOf(key, binding(values))}`,
  );
  const [row] = await send<{ count: number }>(pool, counted, values);
  return row?.count ?? 0;
}
