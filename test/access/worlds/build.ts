import { createHash } from "node:crypto";
import { decide, type SharingDecision, seal } from "../../../src/access/decisions.ts";
import { openGlass } from "../../../src/access/glass.ts";
import { POLICY, type Policy } from "../../../src/access/policy/policy.ts";
import { admit, register, relate, setMemberships } from "../../../src/access/relationships.ts";
import { viewerId, viewers } from "../../../src/access/viewers.ts";
import { seesPatient } from "../../../src/access/visibility.ts";
import { wallSql } from "../../../src/access/walls.ts";
import type { Database } from "../../../src/platform/database.ts";
import { ORGANISATIONS, PATIENTS, PROBED, type Principal, type World } from "./world.ts";

/** A table of each kind with one row for each patient; of them, both walls are asked. */
const PROBES = {
  CARE: "care_plans.probe",
  CLINICAL: "patients.probe",
  CONSENT: "consents.probe",
  RECORD: "fhir.probe",
};

const idOf = (of: string, number: number): string => {
  const hex = createHash("sha256").update(`${of} ${number}`).digest("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
};
const patientId = (number: number) => idOf("patient", number);
const organisationId = (number: number) => idOf("organisation", number);
const time = (day: number): string => new Date(Date.UTC(2026, 10, day, 12)).toISOString();
const optional = (day: number | null): string | null => (day === null ? null : time(day));

export const momentOf = ({ now }: World): string => time(now);

export const visibleTo =
  (table: string, policy: Policy = POLICY) =>
  (viewer: string) =>
    seesPatient("t.patient_id", viewer, table, policy);

export async function addProbes({ pool }: Database, policy: Policy = POLICY): Promise<void> {
  for (const name of Object.values(PROBES)) {
    await pool.query(`CREATE TABLE IF NOT EXISTS ${name} (patient_id uuid); TRUNCATE ${name}`);
    await pool.query(`INSERT INTO ${name} SELECT unnest($1::uuid[])`, [
      Array.from({ length: PATIENTS }, (_, number) => patientId(number)),
    ]);
  }
  const tables = Object.values(PROBES).map((name) => ({
    name,
    visibleTo: visibleTo(name, policy),
    entity: null as never,
  }));
  await pool.query(wallSql(tables, policy));
}

/** The organisations of every world. */
export const addOrganisations = ({ source }: Database): Promise<void> =>
  setMemberships(
    source.manager,
    ORGANISATIONS.map(({ group, agency }, number) => ({
      organisationId: organisationId(number),
      odsCode: `O${number}`,
      groupId: organisationId(group),
      agency,
    })),
  );

/** Puts a world in the place of the one before, by the functions that the rooms call. */
export async function build({ source, pool }: Database, world: World): Promise<void> {
  await pool.query("TRUNCATE access.relationship, access.consent, access.sight, access.restriction");
  const { manager: tx } = source;
  const registrations = world.patients.map(({ practice, recordedBy }, number) => ({
    patientId: patientId(number),
    practiceId: practice === null ? null : organisationId(practice),
    ownerId: organisationId(recordedBy),
    nhsNumber: null,
  }));
  await admit(tx, registrations);
  await register(tx, registrations);
  for (const [i, { patient, organisation, kind, from, until }] of world.relationships.entries()) {
    const sourceId = idOf("relationship", i);
    const period = { starts: optional(from), ends: optional(until === null ? null : until) };
    const one = { patientId: patientId(patient), organisationId: organisationId(organisation), sourceId, ...period };
    await relate(tx, kind, [sourceId], [one]);
  }
  const decisions = world.consents.map(
    ({ patient, decision, party, classes, from, until }, i): SharingDecision => ({
      patientId: patientId(patient),
      sourceId: idOf("consent", i),
      decision,
      party:
        party === null
          ? null
          : party === "CARER"
            ? { type: "RelatedPerson", id: idOf("carer", patient) }
            : { type: "Organisation", id: organisationId(party) },
      classes,
      starts: optional(from),
      ends: optional(until),
    }),
  );
  await decide(
    tx,
    decisions.map(({ sourceId }) => sourceId),
    decisions,
  );
  const seals = world.seals.map(({ patient, from, until }, i) => ({
    patientId: patientId(patient),
    sourceId: idOf("seal", i),
    hides: "RECORD" as const,
    starts: time(from),
    ends: optional(until),
  }));
  await seal(
    tx,
    seals.map(({ sourceId }) => sourceId),
    seals,
  );
  await openGlass(
    tx,
    world.broken.map(({ patient, organisation, day }, i) => ({
      id: idOf("glass", i),
      patientId: patientId(patient),
      viewerId: viewerId("own", actorOf({ role: "GP", organisation })),
      ownerId: organisationId(organisation),
      start: time(day),
      end: new Date(Date.parse(time(day)) + 8 * 3_600_000).toISOString(),
    })),
  );
}

export const actorOf = (who: Principal) => ({
  kind: "USER" as const,
  id: JSON.stringify(who),
  name: "x",
  role: who.role,
  organisationOdsCode: "organisation" in who ? `O${who.organisation}` : "O1",
  ...("patient" in who && { personId: who.role === "PATIENT" ? patientId(who.patient) : idOf("carer", who.patient) }),
});

/** What a principal sees: the patients' numbers by kind, as `CARE 0`. */
export type Seen = ReadonlySet<string>;

const NUMBER_OF = new Map(Array.from({ length: PATIENTS }, (_, number) => [patientId(number), number]));

interface Found {
  readonly viewer: string;
  readonly kind: string;
  readonly patient_id: string;
}

const everything = PROBED.map((kind) => `SELECT '${kind}' AS kind, t.patient_id FROM ${PROBES[kind]} t`).join(
  " UNION ALL ",
);

/** Asks for every row of every probe, as a statement would that has forgotten all about access; for one viewer at a time. */
const ASK_ALL = `
  CREATE OR REPLACE FUNCTION public.ask_all(viewers uuid[]) RETURNS TABLE (viewer uuid, kind text, patient_id uuid)
  LANGUAGE plpgsql AS $$
  BEGIN
    FOREACH viewer IN ARRAY viewers LOOP
      PERFORM set_config('access.viewer', viewer::text, true);
      RETURN QUERY SELECT viewer, everything.* FROM (${everything}) everything;
    END LOOP;
  END $$;
  GRANT EXECUTE ON FUNCTION public.ask_all TO PUBLIC`;

/** What both walls show each principal of the probes: the first to a statement that asks, the second to one that does not. */
export function walls(owner: Database, walled: Database, policy: Policy = POLICY) {
  const first = PROBED.map(
    (kind) =>
      `SELECT k.viewer, '${kind}' AS kind, t.patient_id FROM unnest($1::uuid[]) k(viewer) ` +
      `JOIN ${PROBES[kind]} t ON ${visibleTo(PROBES[kind], policy)("k.viewer")}`,
  ).join(" UNION ALL ");
  const asked = async ({ pool }: Database, world: World, ids: readonly string[], sql: string) => {
    const client = await pool.connect();
    try {
      await client.query("BEGIN");
      await client.query("SELECT set_config('access.moment', $1, true)", [momentOf(world)]);
      const { rows } = await client.query<Found>(sql, [ids]);
      return ids.map((id): Seen => new Set(rows.flatMap((row) => (row.viewer === id ? [nameOf(row)] : []))));
    } finally {
      await client.query("ROLLBACK");
      client.release();
    }
  };
  // Anew for each world: what is remembered for a second would be of the world before.
  const viewersOf = (principals: readonly Principal[]): Promise<string[]> => {
    const accessOf = viewers(owner.pool, undefined, policy);
    return Promise.all(principals.map(async (who) => (await accessOf(actorOf(who))).viewer));
  };
  return {
    prepare: () => owner.pool.query(ASK_ALL),
    first: async (world: World, principals: readonly Principal[]) =>
      asked(owner, world, await viewersOf(principals), first),
    second: async (world: World, principals: readonly Principal[]) =>
      asked(walled, world, await viewersOf(principals), "SELECT * FROM public.ask_all($1)"),
  };
}

const nameOf = ({ kind, patient_id: id }: Found): string => `${kind} ${NUMBER_OF.get(id)}`;
