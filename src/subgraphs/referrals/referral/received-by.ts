import type { EntityManager } from "typeorm";
import { type Relationship, relate } from "../../../access/relationships.ts";
import { UUID } from "../../../kernel/page.ts";
import { idOf } from "../../../kernel/reference.ts";
import type { Stored } from "../../../kernel/stored.ts";
import type { Referral } from "./referral.ts";

export const relateReceivers = (tx: EntityManager, referrals: readonly Stored<Referral>[]): Promise<void> =>
  relate(
    tx,
    "REFERRAL",
    referrals.map(({ id }) => id),
    referrals.flatMap(receivedBy),
  );

/** Which organisations may see the person because they were asked to help: from when it was sent until it has ended. */
function receivedBy({ id, patientId, status, performers, authoredOn, enteredInError }: Stored<Referral>) {
  if (enteredInError || (status !== "ACTIVE" && status !== "ON_HOLD")) return [];
  return performers.flatMap((performer): Relationship[] => {
    const organisationId = idOf(performer, "Organisation");
    if (organisationId === null || !UUID.test(organisationId)) return [];
    return [{ patientId, organisationId, sourceId: id, starts: authoredOn, ends: null }];
  });
}
