import type { EntityManager } from "typeorm";
import { bound, statement } from "../platform/statement.ts";
import { sendLater } from "../platform/transaction.ts";
import type { Why } from "./policy/relationships.ts";

/** An organisation and the group that shares its patients: its PCN, or itself where it has none. */
export interface Membership {
  readonly organisationId: string;
  readonly odsCode: string | null;
  readonly groupId: string;
  /** A body outside the NHS, which sees nobody without their permission. */
  readonly agency?: boolean;
}

const belonging = statement(
  `INSERT INTO access.membership AS m (organisation_id, ods_code, group_id, agency)
   SELECT * FROM unnest($1::uuid[], $2::text[], $3::uuid[], $4::boolean[])
   ON CONFLICT (organisation_id) DO UPDATE
     SET ods_code = excluded.ods_code, group_id = excluded.group_id, agency = excluded.agency
   WHERE (m.ods_code, m.group_id, m.agency) IS DISTINCT FROM (excluded.ods_code, excluded.group_id, excluded.agency)`,
);

/** Records to which group organisations belong; to be called in the transaction that changes them. */
export const setMemberships = (tx: EntityManager, memberships: readonly Membership[]): Promise<void> =>
  sendLater(
    tx,
    bound(
      belonging,
      memberships.map(({ organisationId }) => organisationId),
      memberships.map(({ odsCode }) => odsCode),
      memberships.map(({ groupId }) => groupId),
      memberships.map(({ agency }) => agency ?? false),
    ),
  );

/** That an organisation may see a patient because of a row: an episode, a team, a referral. */
export interface Relationship {
  readonly patientId: string;
  readonly organisationId: string;
  /** The row that says so; the same row may say it of several organisations. */
  readonly sourceId: string;
  /** From when, and until when; null: from always, and for ever. A time that is yet to come gives nothing before it. */
  readonly starts: string | null;
  readonly ends: string | null;
}

// What stays as it is, is not written again: most writes of a row change nothing about who may see it.
const relating = statement(
  `WITH given AS (
     SELECT g.patient, g.party, g.source, access.instant(g.f, false) AS f, max(access.instant(g.u, true)) AS u
     FROM unnest($3::uuid[], $4::uuid[], $5::uuid[], $6::text[], $7::text[]) AS g(patient, party, source, f, u)
     GROUP BY 1, 2, 3, 4),
   gone AS (
     DELETE FROM access.relationship r WHERE r.kind = $1 AND r.source_id = ANY ($2::uuid[]) AND NOT EXISTS (
       SELECT FROM given
       WHERE source = r.source_id AND patient = r.patient_id AND party = r.organisation_id AND f = r.starts))
   INSERT INTO access.relationship AS r (patient_id, organisation_id, kind, source_id, starts, ends)
   SELECT patient, party, $1, source, f, u FROM given
   ON CONFLICT (patient_id, kind, source_id, organisation_id, starts) DO UPDATE SET ends = excluded.ends
   WHERE r.ends IS DISTINCT FROM excluded.ends`,
);

/**
 * Replaces what these rows say about who may see whom; to be called from a table's `afterWrite`. A source with no
 * relationship left gives none: so name every row that was written in `sources`, the ended and the mistaken too.
 */
export const relate = (
  tx: EntityManager,
  kind: Why,
  sources: readonly string[],
  relationships: readonly Relationship[],
): Promise<void> =>
  sendLater(
    tx,
    bound(
      relating,
      kind,
      sources,
      relationships.map(({ patientId }) => patientId),
      relationships.map(({ organisationId }) => organisationId),
      relationships.map(({ sourceId }) => sourceId),
      relationships.map(({ starts }) => starts ?? "-infinity"),
      relationships.map(({ ends }) => ends ?? "infinity"),
    ),
  );

/** A patient as who answers for them is told from: their practice, and whoever recorded them. */
export interface Registration {
  readonly patientId: string;
  readonly practiceId: string | null;
  readonly ownerId: string;
  readonly nhsNumber: string | null;
}

const admitting = statement(
  `INSERT INTO access.relationship (patient_id, organisation_id, kind)
   SELECT p.id, p.party, p.kind FROM (
     SELECT id, owner AS party, 'RECORDED' AS kind FROM unnest($1::uuid[], $2::uuid[], $3::uuid[]) AS a(id, owner, practice)
     UNION ALL SELECT id, practice, 'REGISTERED' FROM unnest($1::uuid[], $2::uuid[], $3::uuid[]) AS b(id, owner, practice)
     WHERE practice IS NOT NULL) p
   WHERE NOT EXISTS (SELECT FROM access.relationship r WHERE r.patient_id = p.id)
   ON CONFLICT DO NOTHING`,
);

/** Gives new patients to whom they belong, before they are written, so that the writer may write them. */
export const admit = (tx: EntityManager, registrations: readonly Registration[]): Promise<void> =>
  sendLater(tx, bound(admitting, ...columnsOf(registrations)));

const registering = statement(
  `WITH given AS (SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::uuid[]) AS g(patient, owner, practice)),
   gone AS (
     DELETE FROM access.relationship r USING given g
     WHERE r.patient_id = g.patient AND r.kind = 'REGISTERED' AND r.organisation_id IS DISTINCT FROM g.practice)
   INSERT INTO access.relationship (patient_id, organisation_id, kind)
   SELECT patient, practice, 'REGISTERED' FROM given WHERE practice IS NOT NULL ON CONFLICT DO NOTHING`,
);

/** The registered practice answers for a patient; for one without, whoever recorded them first. */
export async function register(tx: EntityManager, registrations: readonly Registration[]): Promise<void> {
  await admit(tx, registrations);
  await knowAs(tx, registrations);
  await sendLater(tx, bound(registering, ...columnsOf(registrations)));
}

const knowing = statement(
  `WITH given AS (
     SELECT g.id, sha256(convert_to(g.number, 'UTF8')) AS digest, coalesce(m.group_id, g.party) AS group_id
     FROM unnest($1::uuid[], $2::text[], $3::uuid[]) g(id, number, party)
     LEFT JOIN access.membership m ON m.organisation_id = g.party),
   gone AS (
     DELETE FROM access.known_as k USING given g
     WHERE k.patient_id = g.id AND (k.digest, k.group_id) IS DISTINCT FROM (g.digest, g.group_id))
   INSERT INTO access.known_as (digest, patient_id, group_id) SELECT digest, id, group_id FROM given g
   WHERE digest IS NOT NULL AND NOT EXISTS (
     SELECT FROM access.known_as k WHERE (k.patient_id, k.digest, k.group_id) = (g.id, g.digest, g.group_id))`,
);

/** By which number a person is found who may not be seen, as a digest; within the group that answers, one person each. */
const knowAs = (tx: EntityManager, registrations: readonly Registration[]): Promise<void> =>
  sendLater(
    tx,
    bound(
      knowing,
      registrations.map(({ patientId }) => patientId),
      registrations.map(({ nhsNumber }) => nhsNumber),
      registrations.map(({ practiceId, ownerId }) => practiceId ?? ownerId),
    ),
  );

const columnsOf = (registrations: readonly Registration[]) => [
  registrations.map(({ patientId }) => patientId),
  registrations.map(({ ownerId }) => ownerId),
  registrations.map(({ practiceId }) => practiceId),
];
