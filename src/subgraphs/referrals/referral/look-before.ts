import type { EntityManager } from "typeorm";
import { onceAnEpisode } from "../../../access/code-usage.ts";
import { UUID } from "../../../kernel/page.ts";
import type { Stored } from "../../../kernel/stored.ts";
import type { WriteContext } from "../../../platform/writes.ts";
import { IntakeTable } from "../intake/intake.table.ts";
import type { Intake } from "../intake/intake.ts";
import { serviceOf } from "../triage/triage-keeping.ts";
import type { ReferralGiven } from "./referral.rules.ts";
import { ReferralTable } from "./referral.table.ts";
import type { Referral } from "./referral.ts";
import { SIGNPOSTING } from "./referral-kind.ts";
import { NOTHING_KNOWN, type ReferralKnown } from "./referral-known.ts";

type Asked = Pick<ReferralGiven, "patientId" | "performers" | "code" | "episodeId">;

/** What the room can tell by itself. */
export type LookedUp = Omit<ReferralKnown, "carerIsTheirs">;

const { carerIsTheirs: _carer, ...NOTHING_LOOKED_UP } = NOTHING_KNOWN;

/** What the room's own tables say of the person and the service. Two referrals at once wait for each other. */
export async function lookBefore(tx: EntityManager, asked: Asked, { scope }: WriteContext): Promise<LookedUp> {
  const { patientId, performers, code, episodeId } = asked;
  const serviceId = serviceOf({ performers });
  await tx.query("SELECT pg_advisory_xact_lock(hashtextextended($1, 0))", [`referral of ${patientId}`]);
  const usedCodes = UUID.test(patientId) ? await usedIn(tx, patientId, episodeId, onceAnEpisode(code)) : [];
  if (serviceId === null || !UUID.test(patientId) || !UUID.test(serviceId)) return { ...NOTHING_LOOKED_UP, usedCodes };
  const [{ openId, previousId } = { openId: null, previousId: null }] = (await tx.query(
    `SELECT
       (array_agg(t.id ORDER BY t.id DESC) FILTER (WHERE t.status IN ('DRAFT', 'ACTIVE', 'ON_HOLD')))[1] AS "openId",
       (array_agg(t.id ORDER BY coalesce(platform.moment(t.authored_on), '-infinity') DESC, t.id DESC)
         FILTER (WHERE t.status IN ('COMPLETED', 'REVOKED')))[1] AS "previousId"
     FROM ${ReferralTable.name} t
     WHERE t.patient_id = $1::uuid AND NOT t.entered_in_error
       AND t.performers @> jsonb_build_array(jsonb_build_object('id', $2::text)) AND NOT ${isSignpost("t")}
       AND ${ReferralTable.visibleTo("$3::uuid")}`,
    [patientId, serviceId, scope.viewer],
  )) as { openId: string | null; previousId: string | null }[];
  const [intake] = (await tx.query(
    `SELECT t.sources FROM ${IntakeTable.name} t WHERE t.service_id = $1::uuid AND NOT t.entered_in_error`,
    [serviceId],
  )) as Pick<Stored<Intake>, "sources">[];
  return { usedCodes, openId, previousId, sources: intake?.sources ?? [] };
}

export const isSignpost = (row: string): string =>
  `${row}.categories @> '[{"codings": [{"system": "${SIGNPOSTING.system}", "code": "${SIGNPOSTING.code}"}]}]'`;

/** Of these codes, those that the person was referred with in the episode; where none is named, in what is open. */
async function usedIn(tx: EntityManager, patientId: string, episodeId: string | null, codes: readonly string[]) {
  if (codes.length === 0) return [];
  const rows = (await tx.query(
    `SELECT DISTINCT c.code FROM ${ReferralTable.name} t, unnest($2::text[]) AS c(code)
     WHERE t.patient_id = $1::uuid AND NOT t.entered_in_error
       AND t.code @> jsonb_build_object('codings', jsonb_build_array(jsonb_build_object('code', c.code)))
       AND CASE WHEN $3::text IS NULL THEN t.status IN ('DRAFT', 'ACTIVE', 'ON_HOLD')
         ELSE t.supporting_info @> jsonb_build_array(jsonb_build_object('type', 'Episode', 'id', $3::text)) END`,
    [patientId, codes, episodeId],
  )) as { code: string }[];
  return rows.map(({ code }) => code);
}

const CARER = /* GraphQL */ `query CarerReferredFor($id: ID!) { relatedPerson(id: $id) { isCarer patient { id } } }`;

interface Answer {
  readonly relatedPerson: { readonly isCarer: boolean; readonly patient: { readonly id: string } | null } | null;
}

/** A referral that the writer may see; null where there is none. */
export async function seenReferral(
  tx: EntityManager,
  id: string,
  { scope }: WriteContext,
): Promise<Stored<Referral> | null> {
  if (!UUID.test(id)) return null;
  const rows = (await tx.query(
    `SELECT ${ReferralTable.select} FROM ${ReferralTable.name} t
     WHERE t.id = $1::uuid AND ${ReferralTable.visibleTo("$2::uuid")} FOR UPDATE OF t`,
    [id, scope.viewer],
  )) as Stored<Referral>[];
  return rows[0] ?? null;
}

/** Whether the carer that is named is one of the person's own: the record of the person says so. */
export async function learnOfCarer(
  { carerId, patientId }: { readonly carerId: string | null; readonly patientId: string },
  { ask }: WriteContext,
): Promise<Partial<ReferralKnown>> {
  if (carerId === null) return { carerIsTheirs: true };
  const { relatedPerson } = await ask<Answer>(CARER, { id: carerId });
  return { carerIsTheirs: relatedPerson?.isCarer === true && relatedPerson.patient?.id === patientId };
}
