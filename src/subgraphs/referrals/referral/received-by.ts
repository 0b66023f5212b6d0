import type { EntityManager } from "typeorm";
import { type Relationship, relate } from "../../../access/relationships.ts";
import { UUID } from "../../../kernel/page.ts";
import { idOf } from "../../../kernel/reference.ts";
import type { Stored } from "../../../kernel/stored.ts";
import { intakesOf } from "../clock/clock-keeping.ts";
import type { Referral } from "./referral.ts";

/** The organisations that are asked, and those that provide the services that are asked, see the person meanwhile. */
export async function relateReceivers(tx: EntityManager, referrals: readonly Stored<Referral>[]): Promise<void> {
  const services = referrals.flatMap(({ performers }) =>
    performers.flatMap((it) => idOf(it, "HealthcareService") ?? []),
  );
  const intakes =
    services.length > 0
      ? await intakesOf(
          tx,
          services.filter((id) => UUID.test(id)),
        )
      : new Map();
  const providerOf = (serviceId: string | null): string | null =>
    serviceId === null ? null : (intakes.get(serviceId)?.providerId ?? null);
  const ids = referrals.map(({ id }) => id);
  await relate(
    tx,
    "REFERRAL",
    ids,
    referrals.flatMap((referral) => receivedBy(referral, providerOf)),
  );
}

/**
 * Which organisations may see the person because they were asked to help: from when it was sent until the end of the
 * day on which it ended, so that they see what they decided. One that had ended before it came here gives nothing.
 */
function receivedBy(
  { id, patientId, status, performers, authoredOn, enteredInError, version, updatedAt }: Stored<Referral>,
  providerOf: (serviceId: string | null) => string | null,
): readonly Relationship[] {
  const lasts = status === "ACTIVE" || status === "ON_HOLD";
  const ended = (status === "REVOKED" || status === "COMPLETED") && version > 1;
  if (enteredInError || !(lasts || ended)) return [];
  const ends = lasts ? null : updatedAt.slice(0, 10);
  return performers.flatMap((performer): Relationship[] => {
    const organisationId = idOf(performer, "Organisation") ?? providerOf(idOf(performer, "HealthcareService"));
    if (organisationId === null || !UUID.test(organisationId)) return [];
    return [{ patientId, organisationId, sourceId: id, starts: authoredOn, ends }];
  });
}
