import type { Pool } from "pg";
import type { EntityManager } from "typeorm";
import type { CodeableConcept } from "../../../kernel/coding.ts";
import { UUID } from "../../../kernel/page.ts";
import type { Reference } from "../../../kernel/reference.ts";
import type { Stored } from "../../../kernel/stored.ts";
import { pages } from "../../../platform/pages.ts";
import { one } from "../../../platform/reads.ts";
import { PractitionerRoleTable } from "../practitioner-role/practitioner-role.table.ts";
import type { PractitionerRole } from "../practitioner-role/practitioner-role.ts";
import { NATIONAL_TERMS, type SupervisionTerms } from "../supervision-policy/supervision-policy.ts";
import type { SupervisionFacts } from "./supervision.rules.ts";
import { SupervisionTable } from "./supervision.table.ts";

/** Every read of supervision. */
export const supervisionStore = (pool: Pool) => ({
  byIds: one(pool, SupervisionTable),
  ofRoles: pages(pool, SupervisionTable, {
    where: "t.role_id = k.key::uuid",
    orders: { LATEST: { by: "t.held_on", type: "text", descending: true } },
  }),
});

/** The codes of the active roles that somebody has; of the one role, where the reference names a role. */
const codesOf = async (tx: EntityManager, who: Reference | null): Promise<(readonly CodeableConcept[])[]> =>
  (
    (await tx.query(
      `SELECT t.codes FROM directory.practitioner_role t
       WHERE NOT t.entered_in_error AND coalesce(t.active, true)
         AND CASE $1 WHEN 'Practitioner' THEN t.practitioner->>'id' = $2
                     WHEN 'PractitionerRole' THEN t.id::text = $2 END`,
      [who?.type ?? null, who?.id ?? null],
    )) as { codes: readonly CodeableConcept[] }[]
  ).map(({ codes }) => codes);

/** What the rule of a supervision must know of the two people, and of the terms that the organisation has set. */
export async function supervisionFacts(
  tx: EntityManager,
  roleId: string,
  supervisor: Reference,
): Promise<SupervisionFacts> {
  const [role = null] = UUID.test(roleId)
    ? ((await tx.query(
        `SELECT ${PractitionerRoleTable.select} FROM directory.practitioner_role t
         WHERE t.id = $1 AND NOT t.entered_in_error`,
        [roleId],
      )) as Stored<PractitionerRole>[])
    : [];
  const [terms = NATIONAL_TERMS] = (await tx.query(
    `SELECT p.supervisor_roles AS "supervisorRoles", p.gp_unless_contact_is AS "gpUnlessContactIs"
     FROM directory.supervision_policy p
     JOIN access.membership m ON p.organisation_id IN (m.organisation_id, m.group_id)
     WHERE m.organisation_id::text = $1 AND NOT p.entered_in_error
     ORDER BY p.organisation_id = m.organisation_id DESC LIMIT 1`,
    [role?.organisation?.id ?? role?.ownerId ?? null],
  )) as SupervisionTerms[];
  return {
    role,
    supervisorCodes: await codesOf(tx, supervisor),
    contactCodes: await codesOf(tx, role?.namedContact ?? null),
    terms,
  };
}
