import { parseArgs } from "node:util";
import pino from "pino";
import { fillDemo, isEmpty } from "./fill-demo.ts";
import { config } from "./platform/config.ts";
import { openDatabase } from "./platform/open-database.ts";
import { ADMISSION } from "./platform/surface/admission.ts";
import { documentFiles } from "./platform/surface/documents.ts";
import { RATE_LIMITS } from "./platform/surface/rates.ts";
import { serve } from "./serve.ts";
import { entities, migrations, rooms } from "./subgraphs.ts";
import { readinessText } from "./terminology/readiness.ts";
import { terminologyFolder } from "./terminology/store/image-file.ts";
import { welcome } from "./welcome.ts";

const { values: flags } = parseArgs({ options: { subgraph: { type: "string" }, port: { type: "string" } } });
if (flags.subgraph !== undefined && !rooms.some(({ name }) => name === flags.subgraph)) {
  console.error(`There is no subgraph "${flags.subgraph}". There are: ${rooms.map(({ name }) => name).join(", ")}.`);
  process.exit(2);
}
if (flags.subgraph !== undefined && config.routerCredential === undefined)
  console.error("ROUTER_CREDENTIAL is not set: this subgraph answers no router.");
const log = pino({ level: config.logLevel });
const database = await openDatabase(config, { entities, migrations });
if (config.demo && (await isEmpty(database))) {
  const { added } = await fillDemo(database, { patients: 200, seed: 1, day: new Date().toISOString().slice(0, 10) });
  console.log(`The database was empty: it now holds the demo, with ${added} people.`);
}
const { http, tokens, readiness, passTime } = await serve({
  database,
  issuers: config.issuers,
  demo: config.demo,
  applications: config.applications,
  signingKey: config.signingKey,
  publicUrl: config.publicUrl,
  subgraph: flags.subgraph ?? null,
  terminologyFolder: terminologyFolder(config.databaseFolder),
  terminologyServer: config.terminologyServer ?? null,
  graphUrl: config.graphUrl,
  routerCredential: config.routerCredential,
  documents: config.documentsFolder === undefined ? [] : documentFiles(config.documentsFolder),
  rateLimits: { ...RATE_LIMITS, client: config.rateLimit || null },
  admission: { ...ADMISSION, inFlight: config.maxInFlight },
  report: (error) => log.error({ err: error }, "fault"),
});
const port = flags.port ? Number(flags.port) : config.port;
const url = await http.listen({ host: config.host, port }).catch(async ({ message }: Error) => {
  console.error(`Cannot listen on ${config.host}, port ${port}: ${message}`);
  await http.close();
  await database.close();
  process.exit(1);
});
const snomed = readinessText(await readiness());
welcome({ url, snomed, demo: config.demo, tokens, print: console.log });

/** Often enough that an escalation is not late, and that rooms answer each other while somebody looks. */
const BEAT_MS = 2_000;
let beat: Promise<unknown> = Promise.resolve();
let beating = setTimeout(function pass() {
  beat = passTime().then(() => {
    if (!leaving) beating = setTimeout(pass, BEAT_MS);
  });
}, BEAT_MS);

let leaving = false;
/** Lets the requests in hand finish, then gives the database back; a second signal does not wait. */
const leave = async () => {
  if (leaving) process.exit(1);
  leaving = true;
  clearTimeout(beating);
  await beat;
  await http.close();
  await database.close();
  process.exit(0);
};
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, leave);
