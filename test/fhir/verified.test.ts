import { beforeAll, expect, test } from "vitest";
import { unitOf } from "../../src/fhir/import/entries.ts";
import { codeCheck } from "../../src/fhir/import/judge.ts";
import { runUnit } from "../../src/fhir/import/run.ts";
import { SNOMED } from "../../src/kernel/coding.ts";
import { codeChecker } from "../../src/terminology/check-codes.ts";
import { localTerminology } from "../../src/terminology/engine/local-terminology.ts";
import type { Place } from "../../src/terminology/places.ts";
import { testDatabase } from "../database.ts";
import { miniEngine } from "../terminology/mini-engine.ts";
import { mini } from "../terminology/mini-release.ts";
import { optionsFor, organisation } from "./database.ts";

const database = await testDatabase();
const { snapshot } = await miniEngine();
const birdsOnly: Place = {
  table: "directory.healthcare_service",
  field: "types",
  purpose: "A service for birds",
  valueSet: `<< ${mini.bird}`,
  strength: "REQUIRED",
  source: "the keeper",
};
const checkCodes = codeChecker(
  localTerminology(() => snapshot),
  [birdsOnly],
);
let owner: string;

beforeAll(async () => {
  owner = await organisation(database, "A81001");
});

test("a code that comes in is given the release; one out of place or out of use stays as it is, unverified", async () => {
  const coding = [mini.jubjub, mini.mimsy, mini.retired].map((code) => ({ system: SNOMED, code }));
  const resource = { resourceType: "HealthcareService", name: "Aviary", type: [{ coding }] };
  const options = optionsFor(owner, { operator: true, checkCodes, check: codeCheck(checkCodes) });
  const { entries } = await runUnit(database.source, unitOf(resource), options);
  expect(entries).toMatchObject([{ outcome: "created" }]);
  expect(entries[0]?.findings).toContainEqual({
    kind: "NOTE",
    expression: "HealthcareService",
    reason: expect.stringContaining("not in the value set"),
  });
  const { rows } = await database.pool.query("SELECT types FROM directory.healthcare_service");
  expect(rows[0].types[0].codings.map(({ release }: { release: string | null }) => release)).toEqual([
    snapshot.release.id,
    null,
    null,
  ]);
});
