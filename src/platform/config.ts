import { fileURLToPath } from "node:url";
import type { JWK } from "jose";
import {
  APPLICATIONS_RULE,
  type Application,
  ISSUERS_RULE,
  isLoopback,
  parseApplications,
  parseIssuers,
  parseSigningKey,
  SIGNING_KEY_RULE,
  type TokenIssuer,
} from "./callers-config.ts";

/** A FHIR terminology server that answers about SNOMED CT in place of a loaded release. */
export interface TerminologyServer {
  readonly baseUrl: string;
  /** OAuth 2 client credentials; absent where the server asks for none. */
  readonly credentials:
    | { readonly tokenUrl: string; readonly clientId: string; readonly clientSecret: string }
    | undefined;
}

export const logLevels = ["fatal", "error", "warn", "info", "debug", "trace", "silent"] as const;
export type LogLevel = (typeof logLevels)[number];

export interface Config {
  /** Absent: an embedded PostgreSQL with its data in `databaseFolder`. */
  readonly databaseUrl: string | undefined;
  /** A streaming replica of it, from which most reads come. */
  readonly replicaUrl: string | undefined;
  readonly databaseFolder: string;
  /** The data of a cluster that has every table and no row of anybody's, from which a new one begins. */
  readonly databaseTemplate: string | undefined;
  readonly poolSize: number;
  readonly statementTimeoutMs: number;
  readonly host: string;
  readonly port: number;
  /** The server signs its own tokens and prints them; on unless ISSUERS names who else does. */
  readonly demo: boolean;
  readonly issuers: readonly TokenIssuer[];
  /** Software that gets tokens here, at `/oauth2/token`; each signed with `signingKey`. */
  readonly applications: readonly Application[];
  readonly signingKey: JWK | undefined;
  /** How callers reach this server, whom they so name in what they sign. Absent: the address on which it listens. */
  readonly publicUrl: string | undefined;
  /** Absent: the release that `npm run load-terminology` made active, if there is one. */
  readonly terminologyServer: TerminologyServer | undefined;
  readonly logLevel: LogLevel;
  /** Where a subgraph that is served alone asks the whole graph. */
  readonly graphUrl: string | undefined;
  /** Folders of FHIR StructureDefinitions, ValueSets and CodeSystems by which what comes in is validated. */
  readonly fhirDefinitions: readonly string[];
  /** What the router before a subgraph that is served alone sends as `x-router-credential`. */
  readonly routerCredential: string | undefined;
  /** A folder of documents that clients registered. */
  readonly documentsFolder: string | undefined;
  /** Requests a minute of one client; 0: any number. */
  readonly rateLimit: number;
  /** Requests that are worked on at once. */
  readonly maxInFlight: number;
  /** Where it is kept, apart from the database, how the audit's chains ended at times. */
  readonly auditAnchors: string;
}

/** Every faulty variable at once, each with its rule; values are left out, since they may be secrets. */
export class ConfigError extends Error {
  readonly faults: readonly string[];
  constructor(faults: readonly string[]) {
    super(`The environment cannot be used:\n${faults.map((fault) => `  ${fault}`).join("\n")}`);
    this.name = "ConfigError";
    this.faults = faults;
  }
}

const auditAnchors = fileURLToPath(new URL("../../.data/audit-anchors.jsonl", import.meta.url));
const dataFolder = fileURLToPath(new URL("../../.data/postgres", import.meta.url));

const httpUrl = (text: string): string | undefined =>
  /^https?:\/\//.test(text) && URL.canParse(text) ? text.replace(/\/+$/, "") : undefined;

const POSTGRES_RULE = "a postgres:// or postgresql:// URL";

const postgresUrl = (text: string): string | undefined => (/^postgres(ql)?:\/\//.test(text) ? text : undefined);

export const readConfig = (environment: Readonly<Record<string, string | undefined>>): Config => {
  const faults: string[] = [];
  const read = <T>(name: string, fallback: T, rule: string, parse: (text: string) => T | undefined): T => {
    const text = environment[name]?.trim();
    if (!text) return fallback;
    const value = parse(text);
    if (value === undefined) faults.push(`${name} must be ${rule}.`);
    return value ?? fallback;
  };
  const integer = (name: string, fallback: number, least: number, most: number) =>
    read(name, fallback, `a whole number from ${least} to ${most}`, (text) => {
      const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
      return value >= least && value <= most ? value : undefined;
    });

  const issuers = read<readonly TokenIssuer[]>("ISSUERS", [], ISSUERS_RULE, parseIssuers);
  const optional = (name: string, rule: string, parse: (text: string) => string | undefined = (text) => text) =>
    read<string | undefined>(name, undefined, rule, parse);
  const terminologyServer = (): TerminologyServer | undefined => {
    const baseUrl = optional("TERMINOLOGY_URL", "the http:// or https:// base URL of a FHIR server", httpUrl);
    const tokenUrl = optional("TERMINOLOGY_TOKEN_URL", "an http:// or https:// URL", httpUrl);
    const clientId = optional("TERMINOLOGY_CLIENT_ID", "a client's id");
    const clientSecret = optional("TERMINOLOGY_CLIENT_SECRET", "a client's secret");
    const given = [tokenUrl, clientId, clientSecret].filter((it) => it !== undefined).length;
    if (given > 0 && given < 3)
      faults.push("TERMINOLOGY_TOKEN_URL, TERMINOLOGY_CLIENT_ID and TERMINOLOGY_CLIENT_SECRET must come together.");
    if (baseUrl === undefined) return undefined;
    const credentials = tokenUrl && clientId && clientSecret ? { tokenUrl, clientId, clientSecret } : undefined;
    return { baseUrl, credentials };
  };
  const config: Config = {
    databaseUrl: optional("DATABASE_URL", POSTGRES_RULE, postgresUrl),
    replicaUrl: optional("DATABASE_REPLICA_URL", POSTGRES_RULE, postgresUrl),
    databaseFolder: read("DATABASE_FOLDER", dataFolder, "a folder", (text) => text),
    databaseTemplate: optional("DATABASE_TEMPLATE", "a folder"),
    poolSize: integer("DATABASE_POOL_SIZE", 10, 1, 500),
    statementTimeoutMs: integer("DATABASE_STATEMENT_TIMEOUT_MS", 10_000, 0, 3_600_000),
    host: read("HOST", "127.0.0.1", "an address to listen on", (text) => text),
    port: integer("PORT", 4000, 0, 65_535),
    demo: read("DEMO", issuers.length === 0, "true or false", (text) =>
      text === "true" ? true : text === "false" ? false : undefined,
    ),
    issuers,
    applications: read<readonly Application[]>("APPLICATIONS", [], APPLICATIONS_RULE, parseApplications),
    signingKey: read<JWK | undefined>("SIGNING_KEY", undefined, SIGNING_KEY_RULE, parseSigningKey),
    publicUrl: optional("PUBLIC_URL", "an http:// or https:// URL", httpUrl),
    terminologyServer: terminologyServer(),
    logLevel: read<LogLevel>("LOG_LEVEL", "info", `one of ${logLevels.join(", ")}`, (text) =>
      logLevels.find((level) => level === text),
    ),
    fhirDefinitions: read<readonly string[]>("FHIR_DEFINITIONS", [], "folders, with a colon between two", (text) =>
      text.split(":"),
    ),
    graphUrl: optional("GRAPH_URL", "the http:// or https:// URL of the gateway's graph", httpUrl),
    routerCredential: optional("ROUTER_CREDENTIAL", "at least 16 characters", (text) =>
      text.length >= 16 ? text : undefined,
    ),
    documentsFolder: optional("DOCUMENTS", "a folder"),
    rateLimit: integer("RATE_LIMIT", 12_000, 0, 10_000_000),
    maxInFlight: integer("MAX_IN_FLIGHT", 128, 1, 100_000),
    auditAnchors: read("AUDIT_ANCHORS", auditAnchors, "a file", (text) => text),
  };
  if (config.replicaUrl !== undefined && config.databaseUrl === undefined)
    faults.push("DATABASE_REPLICA_URL needs DATABASE_URL beside it.");
  if (config.demo && !isLoopback(config.host))
    faults.push("HOST must be a loopback address in the demo, where anyone who reaches the server can get a token.");
  if (!config.demo && issuers.length === 0 && config.applications.length === 0 && faults.length === 0)
    faults.push("ISSUERS or APPLICATIONS must name who gets tokens, since DEMO is false.");
  if (config.applications.length > 0 && (config.signingKey === undefined || config.publicUrl === undefined))
    faults.push("APPLICATIONS needs SIGNING_KEY and PUBLIC_URL beside it.");
  if (faults.length > 0) throw new ConfigError(faults);
  return config;
};

export const config: Config = readConfig(process.env);
