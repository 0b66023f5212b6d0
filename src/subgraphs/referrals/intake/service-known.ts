import type { DataSource } from "typeorm";
import { UUID } from "../../../kernel/page.ts";
import { ownerOf } from "../../../platform/scope.ts";
import type { WriteContext } from "../../../platform/writes.ts";
import { IntakeTable } from "./intake.table.ts";

/** What the directory says of a service. */
export interface ServiceKnown {
  readonly isThere: boolean;
  /** Whether the writer's organisation, or its group, provides it. One whose provider has no login is anybody's. */
  readonly isOurs: boolean;
  readonly providerId: string | null;
}

const PROVIDER = /* GraphQL */ `query ProviderOfService($id: ID!) {
  healthcareService(id: $id) { providedBy { organisation { id odsCode } } }
}`;

interface Answer {
  readonly healthcareService: {
    readonly providedBy: {
      readonly organisation: { readonly id: string; readonly odsCode: string | null } | null;
    } | null;
  } | null;
}

export async function serviceKnown(
  serviceId: string | null,
  { ask, source, scope }: WriteContext,
): Promise<ServiceKnown> {
  if (serviceId === null) return { isThere: false, isOurs: false, providerId: null };
  const { healthcareService } = await ask<Answer>(PROVIDER, { id: serviceId });
  if (healthcareService === null) return { isThere: false, isOurs: true, providerId: null };
  const provider = healthcareService.providedBy?.organisation ?? null;
  const known = { isThere: true, providerId: provider?.id ?? null };
  if (provider === null || provider.odsCode === null) return { ...known, isOurs: true };
  return { ...known, isOurs: await areOneGroup(source, provider.id, ownerOf(scope)) };
}

async function areOneGroup(source: DataSource, one: string, other: string): Promise<boolean> {
  const found = (await source.query(
    `SELECT FROM access.membership a JOIN access.membership b ON b.group_id = a.group_id
     WHERE a.organisation_id = $1 AND b.organisation_id = $2`,
    [one, other],
  )) as unknown[];
  return found.length > 0;
}

/** The service whose intake this is; null where there is no such intake. */
export async function serviceOfIntake(source: DataSource, intakeId: string | null): Promise<string | null> {
  if (intakeId === null || !UUID.test(intakeId)) return null;
  const [found] = (await source.query(`SELECT service_id AS id FROM ${IntakeTable.name} WHERE id = $1`, [
    intakeId,
  ])) as { id: string }[];
  return found?.id ?? null;
}
