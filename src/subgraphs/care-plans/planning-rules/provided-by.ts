import { UUID } from "../../../kernel/page.ts";
import { rowsOf } from "../../../platform/rows.ts";
import { ownerOf } from "../../../platform/scope.ts";
import type { WriteContext } from "../../../platform/writes.ts";
import { PlanningRulesTable } from "./planning-rules.table.ts";

/** What is known of a service whose rules somebody would set. */
export interface ServiceFacts {
  readonly isThere: boolean;
  /** Whether the writer's own organisation provides it, or one of its group; nobody else's provider is known by name alone. */
  readonly isOurs: boolean;
}

interface Answer {
  readonly healthcareService: { readonly providedBy: { readonly id: string | null } | null } | null;
}

const PROVIDER = /* GraphQL */ `query ($id: ID!) { healthcareService(id: $id) { providedBy { id } } }`;

export async function providedByUs(
  serviceId: string | null,
  { ask, source, scope }: WriteContext,
): Promise<ServiceFacts> {
  const { healthcareService } =
    serviceId === null ? { healthcareService: null } : await ask<Answer>(PROVIDER, { id: serviceId });
  const provider = healthcareService?.providedBy?.id ?? null;
  if (provider === null || !UUID.test(provider)) return { isThere: healthcareService !== null, isOurs: false };
  const [group] = (await source.query(
    `SELECT EXISTS (SELECT FROM access.membership theirs JOIN access.membership ours ON ours.group_id = theirs.group_id
       WHERE theirs.organisation_id = $1 AND ours.organisation_id = $2) AS shared`,
    [provider, ownerOf(scope)],
  )) as { shared: boolean }[];
  return { isThere: true, isOurs: group?.shared === true };
}

/** The same of the service whose rules these are. */
export async function providedByUsOf(rulesId: string | null, write: WriteContext): Promise<ServiceFacts> {
  if (rulesId === null || !UUID.test(rulesId)) return providedByUs(null, write);
  const [rules] = await rowsOf(write.source.manager, PlanningRulesTable, "t.id = $1", [rulesId]);
  return providedByUs(rules?.serviceId ?? null, write);
}
