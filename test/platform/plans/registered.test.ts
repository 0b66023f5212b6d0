import { readFileSync } from "node:fs";
import { Kind, type OperationDefinitionNode, parse, print } from "graphql";
import { expect, test } from "vitest";
import { operations } from "../../../src/cli/bench/operations.ts";
import { ownDocuments } from "../../../src/serve.ts";
import { examples } from "../../../src/welcome.ts";
import { bothWays } from "./both-ways.ts";

const world = bothWays(30);
const NETWORK = "U99001";

/** What is counted for a whole network is kept in tables of its own, each read by a statement of its own. */
const COUNTS = new Set(["AnalyticsCount"]);

const manifest = Object.values(JSON.parse(readFileSync(ownDocuments, "utf8")) as Record<string, string>);
const written = parse(examples).definitions.map((definition) => print(definition));
const texts = [...manifest, ...written, ...operations.map(({ document }) => document)];

const operationIn = (text: string): OperationDefinitionNode =>
  parse(text).definitions.find((it) => it.kind === Kind.OPERATION_DEFINITION)!;

const queries = texts.flatMap((text) => {
  const { operation, name } = operationIn(text);
  return operation === "query" && !COUNTS.has(name!.value) ? [[name!.value, text] as const] : [];
});

/** What the documents ask with, several of each. */
async function asked(): Promise<readonly Record<string, unknown>[]> {
  const { rows } = await world.database.pool.query<Record<string, unknown>>(
    `SELECT p.id, p.id AS patient, p.nhs_number AS "nhsNumber",
       (SELECT c.coordinator_id FROM caseloads.caseload_entry c WHERE c.coordinator_id IS NOT NULL
        GROUP BY 1 ORDER BY count(*) DESC, 1 LIMIT 1) AS "coordinatorId",
       (SELECT t.service_id FROM referrals.triage t GROUP BY 1 ORDER BY count(*) DESC, 1 LIMIT 1) AS "serviceId",
       (SELECT m.care_team_id FROM care_teams.meeting m WHERE m.patient_id = p.id LIMIT 1) AS "careTeamId",
       '2026-11-01' AS "from"
     FROM patients.patient p JOIN care_teams.meeting m ON m.patient_id = p.id
     WHERE m.status = 'BOOKED' AND m.start > '2026-11-22' ORDER BY p.id LIMIT 8`,
  );
  return rows;
}

test.each(queries)("one statement answers %s, as ordinary execution does", async (_, text) => {
  const ask = await world.as(NETWORK);
  const names = new Set(operationIn(text).variableDefinitions!.map(({ variable }) => variable.name.value));
  const all = await asked();
  expect(all.length).toBeGreaterThan(1);
  let shown = 0;
  for (const row of all) {
    const variables = Object.fromEntries(Object.entries(row).filter(([name]) => names.has(name)));
    const { ordinary, planned, told, statements } = await ask(text, variables);
    expect(world.failures).toEqual([]);
    expect(ordinary.errors).toBeUndefined();
    expect(planned?.data).toEqual(ordinary.data);
    expect(told.planned).toEqual(told.ordinary);
    expect(statements.planned).toBe(1);
    expect(statements.ordinary).toBeGreaterThan(0);
    shown += told.planned.length;
  }
  // Whoever asks for people is shown some.
  if (!text.includes("organisations(")) expect(shown).toBeGreaterThan(0);
});
