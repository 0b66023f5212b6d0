import { parseArgs } from "node:util";
import { config } from "../platform/config.ts";
import { openDatabase, unhurried } from "../platform/open-database.ts";
import { entities, migrations } from "../subgraphs.ts";
import { activate, removeRelease, terminologyRecord } from "../terminology/store/activation.ts";
import { terminologyFolder } from "../terminology/store/image-file.ts";
import { loadRelease } from "../terminology/store/load-release.ts";
import { loadProgress } from "./load-progress.ts";
import { statusText } from "./terminology-status.ts";
import { verifyRecorded } from "./verify-recorded.ts";

const usage = `npm run load-terminology -- RELEASE...      load RF2 zips or folders of one edition, and activate them
npm run load-terminology -- --status       what is loaded, what is active
npm run load-terminology -- --activate ID  another release that is loaded; "previous" for the one before
npm run load-terminology -- --remove ID    take a release that is not active out of the database
npm run load-terminology -- --verify       check the recorded codes that are unverified against the active release;
                                           done after every activation too

  --no-activate    load only
  --keep-dangling  accept reference set members that the packages given do not hold`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    status: { type: "boolean" },
    activate: { type: "string" },
    remove: { type: "string" },
    verify: { type: "boolean" },
    "no-activate": { type: "boolean" },
    "keep-dangling": { type: "boolean" },
    help: { type: "boolean" },
  },
});

const nothingAsked = positionals.length === 0 && !values.status && !values.activate && !values.remove && !values.verify;
if (values.help || nothingAsked) {
  console.log(usage);
  process.exit(values.help ? 0 : 2);
}

const stop = new AbortController();
process.once("SIGINT", () =>
  stop.abort(new Error("stopped; the active release is as it was, and the load can be started again")),
);

const database = await openDatabase(unhurried(config), { entities, migrations });
try {
  const { pool } = database;
  if (positionals.length > 0) await load(positionals);
  if (values.activate) console.log(`active: ${(await activate(pool, values.activate)).version}`);
  if (values.verify || values.activate || (positionals.length > 0 && !values["no-activate"])) {
    await verifyRecorded(database.pool, terminologyFolder(config.databaseFolder), console.log);
  }
  if (values.remove) console.log(`removed: ${(await removeRelease(pool, values.remove)).id}`);
  if (values.status) console.log(statusText(await terminologyRecord(pool)));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await database.close();
}

async function load(paths: readonly string[]): Promise<void> {
  const progress = loadProgress();
  try {
    const { release, loaded, warnings } = await loadRelease(database.pool, paths, {
      signal: stop.signal,
      onProgress: progress.show,
      keepDangling: values["keep-dangling"],
      cacheFolder: terminologyFolder(config.databaseFolder),
    });
    progress.end();
    for (const warning of warnings) console.warn(`warning: ${warning}`);
    console.log(`${loaded ? "loaded" : "already loaded"}: ${release.id} (${release.version})`);
    if (values["no-activate"]) return;
    await activate(database.pool, release.id);
    console.log("active in every process that is running");
  } finally {
    progress.end();
  }
}
