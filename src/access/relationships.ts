import type { EntityManager } from "typeorm";

/** An organisation and the group that shares its patients: its PCN, or itself where it has none. */
export interface Membership {
  readonly organisationId: string;
  readonly odsCode: string | null;
  readonly groupId: string;
}

/** Records to which group organisations belong; to be called in the transaction that changes them. */
export const setMemberships = async (tx: EntityManager, memberships: readonly Membership[]): Promise<void> => {
  await tx.query(
    `INSERT INTO access.membership (organisation_id, ods_code, group_id)
     SELECT * FROM unnest($1::uuid[], $2::text[], $3::uuid[])
     ON CONFLICT (organisation_id) DO UPDATE SET ods_code = excluded.ods_code, group_id = excluded.group_id`,
    [
      memberships.map(({ organisationId }) => organisationId),
      memberships.map(({ odsCode }) => odsCode),
      memberships.map(({ groupId }) => groupId),
    ],
  );
};

/** A patient and the one organisation that answers for them: the practice, or whoever recorded a person without one. */
export interface Relationship {
  readonly patientId: string;
  readonly organisationId: string;
}

/** Replaces who has a relationship with these patients; to be called in the transaction that changes them. */
export const setRelationships = async (tx: EntityManager, relationships: readonly Relationship[]): Promise<void> => {
  const patients = relationships.map(({ patientId }) => patientId);
  await tx.query(
    `INSERT INTO access.relationship (patient_id, organisation_id)
     SELECT * FROM unnest($1::uuid[], $2::uuid[])
     ON CONFLICT (patient_id) DO UPDATE SET organisation_id = excluded.organisation_id`,
    [patients, relationships.map(({ organisationId }) => organisationId)],
  );
};
