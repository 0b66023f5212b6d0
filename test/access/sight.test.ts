import { v7 } from "uuid";
import { describe, expect, test } from "vitest";
import { decide } from "../../src/access/decisions.ts";
import { type Relationship, relate, setMemberships } from "../../src/access/relationships.ts";
import { testDatabase } from "../database.ts";

const { source, pool } = await testDatabase();

const [practice, charity] = [v7(), v7()];
await source.transaction((tx) =>
  setMemberships(tx, [
    { organisationId: practice, odsCode: "A81001", groupId: practice },
    { organisationId: charity, odsCode: null, groupId: charity, agency: true },
  ]),
);

const relationship = (patientId: string, given: Partial<Relationship> = {}): Relationship => ({
  patientId,
  organisationId: practice,
  sourceId: v7(),
  starts: null,
  ends: null,
  ...given,
});

const related = (relationships: readonly Relationship[], sources = relationships.map(({ sourceId }) => sourceId)) =>
  source.transaction((tx) => relate(tx, "TEAM", sources, relationships));

/** Who sees a patient, and the transactions that wrote it. */
const sights = async (patientId: string) =>
  (
    await pool.query(
      `SELECT party_id AS party, why, ends::text, xmin::text AS wrote FROM access.sight WHERE patient_id = $1 ORDER BY ends`,
      [patientId],
    )
  ).rows as { party: string; why: string; ends: string; wrote: string }[];

describe("who sees a patient", () => {
  test("stays written as it is where another relationship comes", async () => {
    const patient = v7();
    await related([relationship(patient)]);
    const before = await sights(patient);
    await related([relationship(patient, { ends: "2026-11-22" })]);
    const after = await sights(patient);
    expect(before).toHaveLength(1);
    expect(after).toHaveLength(2);
    expect(after[1]).toEqual(before[0]);
  });

  test("is written once where two rows say the same, and stays until neither does", async () => {
    const patient = v7();
    const [one, other] = [relationship(patient), relationship(patient)];
    await related([one, other]);
    expect(await sights(patient)).toMatchObject([{ party: practice, why: "TEAM", ends: "infinity" }]);
    await related([], [one.sourceId]);
    expect(await sights(patient)).toHaveLength(1);
    await related([], [other.sourceId]);
    expect(await sights(patient)).toEqual([]);
  });

  test("changes with how long a relationship lasts", async () => {
    const patient = v7();
    const first = relationship(patient);
    await related([first]);
    await related([{ ...first, ends: "2026-11-22" }]);
    expect(await sights(patient)).toMatchObject([{ party: practice, ends: "2026-11-23 00:00:00+00" }]);
  });

  test("is worked out for many patients as for each alone", async () => {
    const [permitted, silent, theirs] = [v7(), v7(), v7()];
    const consent = (patientId: string) =>
      ({
        patientId,
        sourceId: v7(),
        decision: "PERMIT",
        party: { type: "Organisation", id: charity },
        classes: [],
        starts: null,
        ends: "2026-11-22",
      }) as const;
    const given = consent(permitted);
    await source.transaction((tx) => decide(tx, [given.sourceId], [given]));
    const asking = [permitted, silent].map((patient) => relationship(patient, { organisationId: charity }));
    await related([...asking, relationship(theirs)]);
    expect(await sights(permitted)).toMatchObject([{ party: charity, why: "TEAM", ends: "2026-11-23 00:00:00+00" }]);
    expect(await sights(silent)).toEqual([]);
    expect(await sights(theirs)).toMatchObject([{ party: practice, ends: "infinity" }]);
  });
});
