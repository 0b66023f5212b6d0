import cluster from "node:cluster";
import pino from "pino";
import { anchoring } from "./access/audit/anchor.ts";
import { type DemoIssuer, demoIssuer } from "./access/demo-issuer.ts";
import { validatorIn } from "./fhir/validate/validator-in.ts";
import { beginDemo, fillDemo, isEmpty } from "./fill-demo.ts";
import { served } from "./graph.ts";
import { config } from "./platform/config.ts";
import type { DatabaseServer } from "./platform/database-server.ts";
import { faultForLog } from "./platform/fault-log.ts";
import { openDatabase } from "./platform/open-database.ts";
import { ADMISSION } from "./platform/surface/admission.ts";
import { documentFiles } from "./platform/surface/documents.ts";
import { RATE_LIMITS } from "./platform/surface/rates.ts";
import { serve } from "./serve.ts";
import { entities, migrations } from "./subgraphs.ts";
import { readinessText } from "./terminology/readiness.ts";
import { terminologyFolder } from "./terminology/store/image-file.ts";
import { type Arrival, welcome } from "./welcome.ts";

/** Often enough that an escalation is not late, and that rooms answer each other while somebody looks. */
const BEAT_MS = 2_000;

export interface ServerFlags {
  readonly subgraph: string | null;
  readonly port: number;
  readonly starting: Promise<DatabaseServer>;
}

/** Opens the database, fills an empty demo, serves, and lets time pass, until it is told to leave. */
export async function runServer({ subgraph, port, starting }: ServerFlags): Promise<void> {
  const log = pino({ level: config.logLevel });
  const report = (error: unknown) => log.error(faultForLog(error), "fault");
  log.debug("code loaded");
  starting.then(() => log.debug("PostgreSQL up")).catch(() => {});
  const opening = openDatabase(config, { entities, migrations }, starting);
  // While PostgreSQL is busy, the schema is made and a demo begun; a fault is met where it is awaited.
  opening.catch(() => {});
  const graph = await served(subgraph);
  log.debug("schema made");
  const demo = { patients: 200, seed: 1, day: new Date().toISOString().slice(0, 10) };
  const begun = config.demo && (await starting).isNew ? beginDemo(demo) : undefined;
  const database = await opening;
  log.debug("database open");
  if (config.demo && (await isEmpty(database))) {
    const { added } = await fillDemo(database, demo, begun);
    console.log(`The database was empty: it now holds the demo, with ${added} people.`);
    log.debug("demo filled in");
  }
  const { http, tokens, readiness, passTime } = await serve({
    database,
    replica: config.replicaUrl === undefined ? undefined : { url: config.replicaUrl },
    issuers: config.issuers,
    demo: config.demo && ((await issuerOfPrimary()) ?? true),
    applications: config.applications,
    signingKey: config.signingKey,
    publicUrl: config.publicUrl,
    subgraph,
    graph,
    terminologyFolder: terminologyFolder(config.databaseFolder),
    terminologyServer: config.terminologyServer ?? null,
    graphUrl: config.graphUrl,
    validate: await validatorIn(config.fhirDefinitions),
    routerCredential: config.routerCredential,
    documents: config.documentsFolder === undefined ? [] : documentFiles(config.documentsFolder),
    rateLimits: { ...RATE_LIMITS, client: config.rateLimit || null },
    admission: { ...ADMISSION, inFlight: config.maxInFlight },
    report,
  });
  http.addHook("onClose", anchoring(database.pool, config.auditAnchors, () => new Date(), report).stop);
  const url = await http.listen({ host: config.host, port }).catch(async ({ message }: Error) => {
    console.error(`Cannot listen on ${config.host}, port ${port}: ${message}`);
    await http.close();
    await database.close();
    process.exit(1);
  });
  log.debug("listening");
  const snomed = readinessText(await readiness());
  if (cluster.isPrimary) welcome({ url, snomed, demo: config.demo, tokens, print: console.log });
  else process.send?.({ url, snomed, tokens } satisfies Arrived);

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
  // Ctrl-C reaches a worker too, but it is for the process that started it to say when; and it goes when that is gone.
  const signals = cluster.isPrimary ? (["SIGINT", "SIGTERM"] as const) : (["SIGTERM", "disconnect"] as const);
  if (!cluster.isPrimary) process.on("SIGINT", () => {});
  for (const signal of signals) process.on(signal as "SIGTERM", leave);
}

/** What a worker tells the process that started it, once it serves. */
export type Arrived = Pick<Arrival, "url" | "snomed" | "tokens">;

/** The workers of one demo sign with one key, so that each takes what another gave. */
const issuerOfPrimary = async (): Promise<DemoIssuer | null> => {
  const key = process.env[DEMO_KEY];
  return key === undefined ? null : demoIssuer(JSON.parse(key));
};

/** Where the process that starts workers leaves them the demo's key. */
export const DEMO_KEY = "DEMO_SIGNING_KEY";
