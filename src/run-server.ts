import cluster from "node:cluster";
import pino from "pino";
import { anchoring } from "./access/audit/anchor.ts";
import { type DemoIssuer, demoIssuer } from "./access/demo-issuer.ts";
import { validatorIn } from "./fhir/validate/validator-in.ts";
import { firstDemo } from "./first-demo.ts";
import { served } from "./graph.ts";
import { resting } from "./platform/chores.ts";
import { config } from "./platform/config.ts";
import type { DatabaseServer } from "./platform/database-server.ts";
import { faultForLog } from "./platform/fault-log.ts";
import type { OpenDatabase } from "./platform/open-database.ts";
import { ADMISSION } from "./platform/surface/admission.ts";
import { documentFiles } from "./platform/surface/documents.ts";
import { RATE_LIMITS } from "./platform/surface/rates.ts";
import { serve } from "./serve.ts";
import { readinessText } from "./terminology/readiness.ts";
import { terminologyFolder } from "./terminology/store/image-file.ts";
import { type Arrival, welcome } from "./welcome.ts";

/** Often enough that an escalation is not late, and that rooms answer each other while somebody looks. */
const BEAT_MS = 2_000;

export interface ServerFlags {
  readonly subgraph: string | null;
  readonly port: number;
  readonly starting: Promise<DatabaseServer>;
  readonly opening: Promise<OpenDatabase>;
}

/** Fills an empty demo, serves, and lets time pass, until it is told to leave. */
export async function runServer({ subgraph, port, starting, opening }: ServerFlags): Promise<void> {
  const log = pino({ level: config.logLevel });
  const report = (error: unknown) => log.error(faultForLog(error), "fault");
  log.debug("code loaded");
  starting.then(() => log.debug("PostgreSQL up")).catch(() => {});
  // While PostgreSQL is busy, the schema is made, and the server around it.
  const filling = config.demo ? firstDemo(starting, opening) : Promise.resolve(0);
  filling.catch(() => {});
  const graph = await served(subgraph);
  log.debug("schema made");
  const database = await opening;
  log.debug("database open");
  const { http, readiness, passTime, ...serving } = await serve({
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
  const added = await filling;
  if (added > 0) {
    console.log(`The database was empty: it now holds the demo, with ${added} people.`);
    log.debug("demo filled in");
  }
  http.addHook("onClose", anchoring(database.pool, config.auditAnchors, () => new Date(), report).stop);
  const url = await http.listen({ host: config.host, port }).catch(async ({ message }: Error) => {
    console.error(`Cannot listen on ${config.host}, port ${port}: ${message}`);
    await http.close();
    await database.close();
    process.exit(1);
  });
  log.debug("listening");
  const snomed = readinessText(await readiness());
  const tokens = await serving.tokens();
  if (cluster.isPrimary) welcome({ url, snomed, demo: config.demo, tokens, print: console.log });
  else process.send?.({ url, snomed, tokens } satisfies Arrived);

  const pace = resting();
  let beat: Promise<unknown> = Promise.resolve();
  let beating = setTimeout(function pass() {
    beat = passTime(pace).then(() => {
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
