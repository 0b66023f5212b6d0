import { describe, expect, test } from "vitest";
import { caseloadPage } from "../../../src/cli/bench/operations/caseload-page.ts";
import { patientSummary } from "../../../src/cli/bench/operations/patient-summary.ts";
import { bothWays } from "./both-ways.ts";

const world = bothWays(30);
const NETWORK = "U99001";

const idsOf = async (table: string): Promise<string[]> =>
  (await world.database.pool.query<{ id: string }>(`SELECT id FROM ${table} ORDER BY id`)).rows.map(({ id }) => id);

describe("a plan answers as ordinary execution does, and tells of the same patients:", () => {
  test.each([patientSummary, caseloadPage])("$name", async ({ document, sample }) => {
    const ask = await world.as(NETWORK);
    for (const variables of await sample(world.database.pool, 30)) {
      const { ordinary, planned, told } = await ask(document, variables);
      expect(world.uncovered).toEqual([]);
      expect(ordinary.errors).toBeUndefined();
      expect(planned?.data).toEqual(ordinary.data);
      expect(told.planned).toEqual(told.ordinary);
    }
  });

  test("for a caller who may not see the patient, too", async () => {
    const ask = await world.as("U99002");
    let seen = 0;
    for (const id of await idsOf("patients.patient")) {
      const { ordinary, planned, told } = await ask(patientSummary.document, { id });
      expect(planned?.data).toEqual(ordinary.data);
      expect(told.planned).toEqual(told.ordinary);
      if (ordinary.data?.patient) seen++;
    }
    expect(seen).toBeLessThan(30);
  });

  test("how many there are is how many the caller may see", async () => {
    const counts = `query ($status: [CarePlanStatus!]) { patients { totalCount } activities { totalCount }
      carePlans(filter: { status: $status, nextReviewBefore: "2027-06-01" }) { totalCount } organisations { totalCount } }`;
    const [all, some] = [await world.as(NETWORK), await world.as("U99002")];
    const variables = { status: ["ACTIVE", "DRAFT"] };
    const [ofAll, ofSome] = [await all(counts, variables), await some(counts, variables)];
    expect(world.failures).toEqual([]);
    expect(ofAll.planned?.data).toEqual(ofAll.ordinary.data);
    expect(ofSome.planned?.data).toEqual(ofSome.ordinary.data);
    expect(ofSome.planned?.data).not.toEqual(ofAll.planned?.data);
  });

  test("where a person's whereabouts are protected, ordinary execution says what is left out", async () => {
    const ask = await world.as(NETWORK);
    const [id] = await idsOf("patients.patient");
    const contact = "query ($id: ID!) { patient(by: { id: $id }) { id addresses { city } telecom { value } } }";
    const open = await ask(contact, { id });
    expect(open.planned?.data).toEqual(open.ordinary.data);
    await world.database.pool.query(
      `INSERT INTO access.restriction (patient_id, why, source_id, kinds, starts, ends)
       VALUES ($1, 'WHEREABOUTS', gen_random_uuid(), 0, '-infinity', 'infinity')`,
      [id],
    );
    const hidden = await ask(contact, { id });
    expect(hidden.planned).toBeNull();
    expect(hidden.ordinary.data).toEqual({ patient: { id, addresses: null, telecom: null } });
    expect(world.failures).toEqual([]);
  });

  test("notes that are closed to a proxy are not planned for them", async () => {
    const notes = "{ carePlans(first: 2) { nodes { notes { text } } } }";
    const [proxy, coordinator] = [await world.as(NETWORK, "PROXY"), await world.as(NETWORK)];
    expect((await proxy(notes)).planned).toBeNull();
    expect((await coordinator(notes)).planned).not.toBeNull();
    expect((await proxy(notes)).planned).toBeNull();
  });
});
