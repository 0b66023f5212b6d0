import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { v7 } from "uuid";
import { type CodeCheck, codeCheck } from "../../src/fhir/import/judge.ts";
import type { ImportOptions } from "../../src/fhir/import/run.ts";
import { reference } from "../../src/kernel/reference.ts";
import { putRows } from "../../src/platform/bulk.ts";
import type { Database } from "../../src/platform/database.ts";
import { OrganisationTable } from "../../src/subgraphs/directory/organisation/organisation.table.ts";
import { codeChecker } from "../../src/terminology/check-codes.ts";
import { codesOnly } from "../../src/terminology/codes-only.ts";

const checkCodes = codeChecker(codesOnly);
export const check: CodeCheck = codeCheck(checkCodes);

/** An organisation that stands alone, and what it imports with. */
export async function organisation(
  { source }: Database,
  odsCode: string,
  type = "PRACTICE",
  partOf: string | null = null,
) {
  const id = v7();
  const now = new Date().toISOString();
  const row = {
    id,
    odsCode: odsCode as never,
    name: `Organisation ${odsCode}`,
    aliases: [],
    type: type as never,
    types: [],
    active: true,
    partOf: partOf === null ? null : reference("Organisation", partOf),
    telecom: [],
    addresses: [],
    version: 1,
    createdAt: now,
    updatedAt: now,
    ownerId: id,
    enteredInError: false,
  };
  await source.transaction((tx) => putRows(tx, OrganisationTable, [row]));
  return id;
}

export const optionsFor = (viewer: string, options: Partial<ImportOptions> = {}): ImportOptions => ({
  scope: { viewer },
  now: new Date(),
  mode: "LENIENT",
  operator: false,
  recorder: { entry: () => null, wrote: () => {} },
  source: null,
  checkCodes,
  check,
  validate: null,
  postpone: false,
  ...options,
});

const shared = fileURLToPath(new URL("../../../shared/fhir/", import.meta.url));
export const sharedFolder = (name: string): string | null => (existsSync(shared + name) ? shared + name : null);
