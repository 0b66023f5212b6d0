import { parseArgs } from "node:util";
import { MOST_PATIENTS } from "../demo/demo.ts";
import { fillDemo, OtherDemoError } from "../fill-demo.ts";
import { config } from "../platform/config.ts";
import { openDatabase, unhurried } from "../platform/open-database.ts";
import { analyse } from "../platform/statistics.ts";
import { entities, migrations } from "../subgraphs.ts";
import { patientProgress } from "./patient-progress.ts";

const usage = `npm run demo -- --patients N   fill the database with a made-up primary care network and N people

  --seed S         other people (a whole number; 1 unless given)
  --day 2026-11-22 the day from which everything is told (today unless given)

What is there already stays as it is: the same command again adds nothing, and a larger N adds the rest.`;

const { values } = parseArgs({
  options: {
    patients: { type: "string", default: "200" },
    seed: { type: "string", default: "1" },
    day: { type: "string", default: new Date().toISOString().slice(0, 10) },
    help: { type: "boolean" },
  },
});
const [patients, seed] = [wholeNumber(values.patients, MOST_PATIENTS), wholeNumber(values.seed, 0x7fff_ffff)];
const isDay = /^\d{4}-\d\d-\d\d$/.test(values.day) && !Number.isNaN(Date.parse(values.day));
if (values.help || patients === null || seed === null || !isDay) {
  console.log(usage);
  process.exit(values.help ? 0 : 2);
}

const stop = new AbortController();
process.once("SIGINT", () => stop.abort());

const database = await openDatabase(unhurried(config), { entities, migrations });
const progress = patientProgress(patients);
const began = performance.now();
try {
  const { added, known } = await fillDemo(database, {
    patients,
    seed,
    day: values.day,
    signal: stop.signal,
    onProgress: progress.show,
  });
  await analyse(database);
  progress.end();
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(
    added > 0
      ? `${count(added)} people added in ${seconds} s; ${count(known)} were there already.`
      : `All ${count(known)} people were there already; nothing was changed.`,
  );
  if (stop.signal.aborted) console.log("Stopped. What was added is whole; the same command goes on from here.");
} catch (error) {
  progress.end();
  if (!(error instanceof OtherDemoError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
} finally {
  await database.close();
}

function count(number: number): string {
  return number.toLocaleString("en-GB");
}

function wholeNumber(text: string, most: number): number | null {
  return /^\d{1,10}$/.test(text) && Number(text) <= most ? Number(text) : null;
}
