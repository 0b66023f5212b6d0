import { randomUUID } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import { testServer } from "../../server.ts";
import { activateRelease, untilServed } from "../../terminology/loaded-release.ts";
import { mini } from "../../terminology/mini-release.ts";
import { write } from "../entities.ts";
import { type CaseloadWorld, caseloadWorld } from "./people.ts";

const server = testServer({ clock: { now: () => new Date("2026-11-22T10:00:00Z") } });
let it: CaseloadWorld;

beforeAll(async () => {
  it = await caseloadWorld(server);
});

/** What a record says of somebody, as the ledger of facts has it. */
const living = async (patientId: string, code: string) => {
  await server.database.pool.query(
    `INSERT INTO platform.fact (patient_id, kind, subject_type, subject_id, code, at)
     VALUES ($1, 'CONDITION', 'Condition', $2, $3, '2026-01-01')`,
    [patientId, randomUUID(), code],
  );
  return patientId;
};
const criteria = (ecl: string) =>
  write(it.supervisor, "createCriteriaSet", "criteriaSet { id }", {
    name: "Ours",
    criteria: [{ kind: "CONDITION", ecl }],
  });

test("criteria over a hierarchy find whoever lives with what is below it, once a release can tell", async () => {
  const below = await living(await it.patient(), mini.jubjub);
  const beside = await living(await it.patient(), mini.colour);
  const { criteriaSet } = await criteria(`<< ${mini.creature}`);
  const search = async () =>
    it.clerk.ask("query ($id: ID!) { candidates(by: { criteriaSetId: $id }) { nodes { patient { id } } } }", {
      id: criteriaSet.id,
    });
  expect((await search()).errors?.[0]?.extensions.code).toBe("SERVICE_UNAVAILABLE");
  await untilServed(server.url, await activateRelease(server.database.pool));
  const people = (await search()).data.candidates.nodes.map((node: { patient: { id: string } }) => node.patient.id);
  expect([people.includes(below), people.includes(beside)]).toEqual([true, false]);
});

test("criteria in an expression that cannot be read are refused, with the place", async () => {
  const { criteriaSet, errors } = await criteria(`<< ${mini.creature} OR`);
  expect(criteriaSet).toBeNull();
  expect(errors).toMatchObject([{ path: ["input", "criteria", "0", "ecl"] }]);
});
