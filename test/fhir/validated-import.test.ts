import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import { unitOf } from "../../src/fhir/import/entries.ts";
import type { ImportMode } from "../../src/fhir/import/finding.ts";
import { runUnit } from "../../src/fhir/import/run.ts";
import { validatorIn } from "../../src/fhir/validate/validator-in.ts";
import type { Database } from "../../src/platform/database.ts";
import { testDatabase } from "../database.ts";
import { optionsFor, organisation } from "./database.ts";
import { bundle, patient, post } from "./resources.ts";

const folder = fileURLToPath(new URL("../../../shared/fhir/definitions/hl7.fhir.r4.core-subset", import.meta.url));
const absent = !existsSync(folder);

test("without definitions nothing is validated", async () => {
  expect(await validatorIn([])).toBe(null);
});

const validate = absent ? null : await validatorIn([folder]);

describe.skipIf(absent)(`an import that validates${absent ? " (skipped: ../shared/fhir is not here)" : ""}`, () => {
  let database: Database;
  let ours: string;
  beforeAll(async () => {
    database = await testDatabase();
    ours = await organisation(database, "A81001");
  });

  /** One that is right beside one with an element that no patient has. */
  const take = async (mode: ImportMode) => {
    const wrong = { ...patient(), kettle: true };
    const unit = unitOf(structuredClone(bundle(post(patient()), post(wrong))));
    const { entries } = await runUnit(database.source, unit, optionsFor(ours, { mode, validate }));
    return entries.map(({ outcome, findings }) => [
      outcome,
      findings.map(({ kind, expression }) => `${kind} ${expression}`),
    ]);
  };

  test("strict: one that is invalid keeps the whole bundle out", async () => {
    expect(await take("STRICT")).toEqual([
      ["rejected", []],
      ["rejected", ["INVALID Patient.kettle"]],
    ]);
  });

  test("quarantine: it is set aside, and the rest is stored", async () => {
    expect(await take("QUARANTINE")).toEqual([
      ["created", []],
      ["quarantined", ["INVALID Patient.kettle"]],
    ]);
  });

  test("lenient: it is stored with a warning", async () => {
    expect(await take("LENIENT")).toEqual([
      ["created", []],
      ["created", ["INVALID Patient.kettle"]],
    ]);
  });
});
