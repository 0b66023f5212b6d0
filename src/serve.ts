import { fileURLToPath } from "node:url";
import type { FastifyInstance } from "fastify";
import type { Caller } from "./access/actor.ts";
import { auditing } from "./access/audit/auditing.ts";
import { PURPOSE_HEADER, purposeOf } from "./access/audit/purposes.ts";
import { refusedAtDoor, requestAudit } from "./access/audit/request-audit.ts";
import { choreOnRecord, trail } from "./access/audit/trail.ts";
import { identityIn } from "./access/claims.ts";
import type { DemoIssuer } from "./access/demo-issuer.ts";
import { redactionsTold } from "./access/redaction.ts";
import { openedBy, scopeCheck } from "./access/scope-check.ts";
import { FREE_QUERY, IMPORT } from "./access/scopes.ts";
import { viewers } from "./access/viewers.ts";
import { withinWalls } from "./access/within-walls.ts";
import { type CallersOptions, callersOf } from "./callers.ts";
import { contexts, type GraphContext } from "./context.ts";
import { terminologyDoor } from "./fhir/terminology/door.ts";
import type { Validate } from "./fhir/validate/validator.ts";
import { type Served as Graph, served } from "./graph.ts";
import { type Clock, systemClock } from "./kernel/clock.ts";
import { asking, askingGateway } from "./platform/ask.ts";
import { type Pace, passTime } from "./platform/chores.ts";
import type { TerminologyServer } from "./platform/config.ts";
import type { Database } from "./platform/database.ts";
import { explorer } from "./platform/explorer.ts";
import { planning } from "./platform/plans/answering.ts";
import { declarationsOf } from "./platform/plans/declarations.ts";
import { planner } from "./platform/plans/planner.ts";
import { httpServer } from "./platform/server.ts";
import { ADMISSION, type AdmissionLimits } from "./platform/surface/admission.ts";
import { readDocuments } from "./platform/surface/documents.ts";
import { RATE_LIMITS, type RateLimits, rates } from "./platform/surface/rates.ts";
import { type ReplicaOptions, replicaReads } from "./replica-reads.ts";
import { loadersOf } from "./subgraphs.ts";
import { openTerminology } from "./terminology/open-terminology.ts";
import { type Readiness, readinessOf } from "./terminology/readiness.ts";
import { type CallerToken, callerTokens, examples } from "./welcome.ts";

export interface ServeOptions extends CallersOptions {
  readonly database: Database;
  /** A streaming replica of it, from which queries read. */
  readonly replica?: ReplicaOptions | undefined;
  /** The one subgraph to serve, or null for the whole graph. */
  readonly subgraph: string | null;
  /** What `served(subgraph)` gives, where it is made already. */
  readonly graph?: Graph;
  readonly report: (error: unknown) => void;
  /** Where this machine keeps the image of the active release; null or absent: it is read from PostgreSQL. */
  readonly terminologyFolder?: string | null;
  /** Asked in place of a loaded release. */
  readonly terminologyServer?: TerminologyServer | null;
  readonly clock?: Clock;
  /** Judges FHIR resources that come in. */
  readonly validate?: Validate | null;
  /** The gateway before the one subgraph that is served, for rules that rest on what another room knows. */
  readonly graphUrl?: string | undefined;
  /** What the router before the one subgraph that is served sends to say who it is; absent: nobody is the router. */
  readonly routerCredential?: string | undefined;
  /** Files of documents that clients registered, beside our own. */
  readonly documents?: readonly string[];
  readonly rateLimits?: RateLimits;
  readonly admission?: AdmissionLimits;
  /** The second wall and the audit: taken away by the bench alone, which measures what they cost. */
  readonly safeguards?: Safeguards;
  /** How often a document is executed field by field before it gets a plan. */
  readonly plansAfter?: number;
}

export interface Safeguards {
  readonly withinWalls: typeof withinWalls;
  readonly trail: typeof trail;
}

/** What a request to the door carries. */
type Served = GraphContext & { readonly caller: Caller };

/** A document that comes a third time will come again. */
const PLANS_AFTER = 2;

/** What our own clients send. */
export const ownDocuments = fileURLToPath(new URL("./generated/client/persisted-documents.json", import.meta.url));

/** A whole record is every row about a person. */
const WEIGHTS = { "Patient.record": 300 };

export interface Serving {
  readonly http: FastifyInstance;
  /** Null unless this is a demo. */
  readonly issuer: DemoIssuer | null;
  /** Of the demo, the care coordinator's first; empty where there is no demo, or nobody in it yet. Made once. */
  readonly tokens: () => Promise<readonly CallerToken[]>;
  /** What the server knows of SNOMED CT. */
  readonly readiness: () => Promise<Readiness>;
  /** Does everything that has fallen due by now, at this pace if given, and lets the rooms react to what happened. */
  readonly passTime: (pace?: Pace) => Promise<Readonly<Record<string, number>>>;
}

/** Puts the parts together: everything but the database and the port, so that a test serves what `npm start` does. */
export async function serve({ database, clock = systemClock, ...options }: ServeOptions): Promise<Serving> {
  const safeguards: Safeguards = options.safeguards ?? { withinWalls, trail };
  const opening = openTerminology({
    pool: database.pool,
    cacheFolder: options.terminologyFolder ?? undefined,
    remote: options.terminologyServer ?? undefined,
    onFault: options.report,
  });
  // The release is read while the schema is made; a fault is met where it is awaited.
  opening.catch(() => {});
  const { schema, rooms, owners } = options.graph ?? (await served(options.subgraph));
  const { issuer, authenticate, addTokenDoor } = await callersOf(options, database.pool, clock);
  const accessOf = viewers(database.pool, clock);
  const walled = await safeguards.withinWalls(database, clock);
  const { terminology, close } = await opening;
  const readiness = readinessOf(terminology);
  const loaders = loadersOf(rooms, walled.pool);
  const replica = options.replica ? await replicaReads(options.replica, walled, clock, options.report) : null;
  const contextOf = contexts({
    source: walled.source,
    loaders,
    replicaLoaders: replica ? loadersOf(rooms, replica.pool) : undefined,
    clock,
    terminology,
    validate: options.validate ?? null,
    asking:
      options.subgraph === null
        ? asking(schema)
        : (_, headers) => askingGateway(options.graphUrl, headers && identityIn(headers)),
  });
  const onRecord = safeguards.trail(walled.pool);
  const rate = rates(options.rateLimits ?? RATE_LIMITS);
  const documents = readDocuments([ownDocuments, ...(options.documents ?? [])]);
  const plan = planner({
    schema,
    pool: walled.pool,
    replica: replica?.pool,
    ...declarationsOf(rooms, loaders),
    after: options.plansAfter ?? PLANS_AFTER,
    registered: new Set(documents.values()),
    onFailure: options.report,
  });
  const http = await httpServer({
    schema,
    authenticate,
    contextOf: async ({ caller, headers, signal }) => {
      const found = await accessOf(caller);
      const purpose = purposeOf(caller.role, headers[PURPOSE_HEADER]);
      const audit = requestAudit(onRecord, { actor: caller, organisation: found.organisation, purpose }, clock);
      const access = { ...found, mayLag: replica?.mayLag(found) ?? false, signal, disclose: audit.disclose };
      return Object.assign(contextOf(access, audit, headers), { caller });
    },
    onRefused: (code, caller) => refusedAtDoor(onRecord, caller, code, clock),
    documents,
    scopes: { freeQuery: FREE_QUERY, import: IMPORT },
    guards: [
      scopeCheck(schema, owners),
      ...(replica ? [replica.guard(loaders)] : []),
      planning<Served>(plan, ({ access }) => access),
      redactionsTold,
      // Last, since it puts on record what goes out in the end.
      auditing(options.report),
    ],
    weights: WEIGHTS,
    rates: rate,
    admission: options.admission ?? ADMISSION,
    routerCredential: options.subgraph === null ? null : (options.routerCredential ?? null),
    report: options.report,
    ready: async () => {
      await walled.pool.query("SELECT 1");
      return { status: "ready", terminology: await readiness(), ...(replica && { replica: replica.state() }) };
    },
  });
  http.addHook("onClose", close);
  http.addHook("onClose", walled.close);
  // Fastify closes first what came last: the replica's watch also asks the primary.
  if (replica) http.addHook("onClose", replica.close);
  await addTokenDoor(http);
  const opened = openedBy("terminology.read", authenticate, rate);
  await terminologyDoor(http, { terminology, authenticate: opened, report: options.report });
  let signed: Promise<readonly CallerToken[]> | undefined;
  const tokens = async () => {
    signed ??= issuer ? callerTokens(issuer, database) : Promise.resolve([]);
    return signed;
  };
  if (options.subgraph === null) explorer(http, { examples, token: async () => (await tokens())[0]?.token ?? null });
  const waiting = {
    chores: rooms.flatMap(({ chores }) => chores ?? []).map((chore) => choreOnRecord(onRecord, chore)),
    reactions: rooms.flatMap(({ reactions }) => reactions ?? []),
  };
  return {
    http,
    issuer,
    tokens,
    readiness,
    passTime: (pace) => passTime(database.source, waiting, clock.now(), options.report, pace),
  };
}
