import { parseArgs } from "node:util";
import { requestAudit } from "../access/audit/request-audit.ts";
import { operator, trail } from "../access/audit/trail.ts";
import { ImportConsole } from "../fhir/import/console.ts";
import type { ImportMode } from "../fhir/import/finding.ts";
import { importFiles } from "../fhir/import/import-files.ts";
import { codeCheck } from "../fhir/import/judge.ts";
import { ownerOf } from "../fhir/import/owner.ts";
import { sourceFiles } from "../fhir/read/files.ts";
import { validatorIn } from "../fhir/validate/validator-in.ts";
import { systemClock } from "../kernel/clock.ts";
import { config } from "../platform/config.ts";
import { openDatabase, unhurried } from "../platform/open-database.ts";
import { entities, migrations } from "../subgraphs.ts";
import { codeChecker } from "../terminology/check-codes.ts";
import { openTerminology } from "../terminology/open-terminology.ts";
import { readinessOf, readinessText } from "../terminology/readiness.ts";
import { remembering } from "../terminology/remembering.ts";
import { terminologyFolder } from "../terminology/store/image-file.ts";

const USAGE =
  "npm run import -- PATH... [--mode strict|lenient|quarantine] [--source NAME] [--organisation ODS] [--definitions FOLDER]...";
const modes: Readonly<Record<string, ImportMode>> = { strict: "STRICT", lenient: "LENIENT", quarantine: "QUARANTINE" };

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    mode: { type: "string", default: "lenient" },
    source: { type: "string" },
    organisation: { type: "string" },
    definitions: { type: "string", multiple: true },
  },
});
const mode = modes[values.mode];
if (mode === undefined || positionals.length === 0) {
  console.error(USAGE);
  process.exit(2);
}

const files = await sourceFiles(positionals).catch((error: Error) => {
  console.error(error.message);
  process.exit(1);
});
const database = await openDatabase(unhurried(config), { entities, migrations });
const { terminology, close } = await openTerminology({
  pool: database.pool,
  cacheFolder: terminologyFolder(config.databaseFolder),
  remote: config.terminologyServer,
});
const shown = new ImportConsole(files, mode);
let stopping = false;
process.on("SIGINT", () => {
  if (stopping) process.exit(130);
  stopping = true;
  shown.say("Stopping after the bundle in hand. What is in stays; the same command goes on from there.");
});
try {
  const owner = await database.source.transaction((tx) => ownerOf(tx, values.organisation ?? null, new Date()));
  shown.say(`Importing ${files.length} files for ${owner.name}${owner.made ? ", made for this" : ""}.`);
  shown.say(`SNOMED CT: ${readinessText(await readinessOf(terminology)())}.`);
  const checkCodes = codeChecker(remembering(terminology));
  const source = values.source ?? null;
  const validate = await validatorIn(values.definitions ?? config.fhirDefinitions);
  if (validate) shown.say("Every resource is validated against its definition, and the profiles that it claims.");
  const check = codeCheck(checkCodes);
  const recorder = requestAudit(trail(database.pool), operator("npm run import", owner.id), systemClock);
  const options = { scope: { viewer: owner.id }, mode, source, operator: true, checkCodes, check, validate, recorder };
  await importFiles(database.source, files, options, shown, () => stopping);
  process.exitCode = shown.finish() ? 0 : 1;
  if (stopping) process.exitCode = 130;
} catch (error) {
  shown.stop();
  console.error((error as Error).message);
  process.exitCode = 1;
} finally {
  await close();
  await database.close();
}
