import type { EntityManager } from "typeorm";
import { UUID } from "../../../kernel/page.ts";
import type { PartialDate } from "../../../kernel/time.ts";
import { ownerOf } from "../../../platform/scope.ts";
import type { WriteContext } from "../../../platform/writes.ts";
import { rulesOf } from "../caseload-rules/rules-sql.ts";
import { type Coordinator, coordinatorNamed, loadOf } from "../coordinator.ts";
import type { OpeningFacts } from "./episode.rules.ts";

interface Allocated {
  readonly coordinatorId: string | null;
}

/** What the directory says of whoever is to coordinate, asked before the transaction. */
export const learnCoordinator = async (
  { coordinatorId }: Allocated,
  { ask }: WriteContext,
): Promise<{ readonly coordinator: Coordinator | null }> => ({
  coordinator: coordinatorId === null ? null : await coordinatorNamed(ask, coordinatorId),
});

export const lookAtLoad = async (
  tx: EntityManager,
  { coordinatorId }: Allocated,
): Promise<{ readonly load: number }> => ({
  load: coordinatorId !== null && UUID.test(coordinatorId) ? await loadOf(tx, coordinatorId) : 0,
});

/** The last birthday on which the service takes this person on. */
export async function ageLimitOf(
  tx: EntityManager,
  patientId: string,
  serviceId: string | null,
  organisationId: string,
): Promise<PartialDate | null> {
  const [found] = (await tx.query(
    `SELECT caseloads.birthday(born.at, rules.upper_age) AS "ageLimitOn" FROM platform.fact born
     ${rulesOf("$2", "$3::uuid")} WHERE born.patient_id = $1 AND born.kind = 'PERSON'`,
    [patientId, serviceId, organisationId],
  )) as { ageLimitOn: PartialDate | null }[];
  return found?.ageLimitOn ?? null;
}

/** What the room says of somebody who is to be taken on. Nobody else takes the same person on meanwhile. */
export async function lookAtOpening(
  tx: EntityManager,
  { patientId, serviceId, ...given }: Allocated & { readonly patientId: string; readonly serviceId: string | null },
  { scope }: Pick<WriteContext, "scope">,
): Promise<Omit<OpeningFacts, "coordinator">> {
  if (!UUID.test(patientId)) return { ageLimitOn: null, isThere: false, previousId: null, load: 0 };
  await tx.query("SELECT pg_advisory_xact_lock(hashtextextended('episode ' || $1, 0))", [patientId]);
  const others = (await tx.query(
    `SELECT e.id, caseloads.is_open(e.status, e.entered_in_error) AS open FROM caseloads.episode e
     WHERE e.patient_id = $1 AND NOT e.entered_in_error AND e.service->>'id' IS NOT DISTINCT FROM $2
     ORDER BY platform.moment(e.period->>'end') DESC NULLS FIRST`,
    [patientId, serviceId],
  )) as { id: string; open: boolean }[];
  return {
    isThere: others.some(({ open }) => open),
    previousId: others.find(({ open }) => !open)?.id ?? null,
    ageLimitOn: await ageLimitOf(tx, patientId, serviceId, ownerOf(scope)),
    ...(await lookAtLoad(tx, given)),
  };
}
