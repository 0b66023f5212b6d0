import pg from "pg";
import { DataSource, type EntitySchema, type Logger, type MigrationInterface } from "typeorm";
import { columnTypes } from "./column-types.ts";

export type MigrationClass = new () => MigrationInterface;

export interface Database {
  /** For writes. It draws its connections from `pool`. */
  readonly source: DataSource;
  /** For lean prepared reads: `pool.query({ name, text, values })`. */
  readonly pool: pg.Pool;
  /** The same database in another role, with connections of its own. */
  as(role: string): Promise<Database>;
  /** A pool on a copy of it elsewhere, with the same settings. */
  copyAt(url: string, role: string, limits?: Partial<Pick<DatabaseOptions, "poolSize" | "answerWithinMs">>): pg.Pool;
  close(): Promise<void>;
}

export interface DatabaseOptions {
  readonly url: string;
  readonly entities: readonly EntitySchema[];
  readonly migrations: readonly MigrationClass[];
  readonly poolSize: number;
  /** 0: a statement may take for ever. */
  readonly statementTimeoutMs?: number;
  /** Whose rights the connections have; the URL's own, unless given. */
  readonly role?: string;
  /** How long a statement may stay without an answer, whether or not the server is there; absent: for ever. */
  readonly answerWithinMs?: number;
  /** An idle connection broke; the pool has already replaced it. */
  readonly onPoolError?: (error: Error) => void;
}

const defaultStatementTimeoutMs = 10_000;

const CONNECT_WITHIN_MS = 10_000;

const poolFor = ({ url, poolSize, role, onPoolError, answerWithinMs, ...options }: DatabaseOptions) => {
  const { statementTimeoutMs = defaultStatementTimeoutMs } = options;
  const settings = {
    ...(role !== undefined && { role }),
    timezone: "UTC",
    statement_timeout: statementTimeoutMs,
    idle_in_transaction_session_timeout: 60_000,
    // A generic plan costs no planning on each run of a small prepared statement.
    plan_cache_mode: "force_generic_plan",
    // That of our triggers: a function of ours that both call is otherwise planned again at each turn.
    search_path: "pg_catalog,pg_temp",
  };
  const pool = new pg.Pool({
    connectionString: url,
    max: poolSize,
    // pg would close an idle connection after 10 s, and its prepared statements with it.
    idleTimeoutMillis: 0,
    connectionTimeoutMillis: Math.min(CONNECT_WITHIN_MS, answerWithinMs ?? CONNECT_WITHIN_MS),
    ...(answerWithinMs !== undefined && { query_timeout: answerWithinMs }),
    application_name: "care-coordination-graph",
    options: Object.entries(settings)
      .map(([name, value]) => `-c ${name}=${value}`)
      .join(" "),
    types: columnTypes,
  });
  pool.on("error", (error) => onPoolError?.(error));
  return pool;
};

/** A machine that is gone says nothing, not even that a statement took too long. */
const patience = ({ statementTimeoutMs = defaultStatementTimeoutMs }: DatabaseOptions) =>
  statementTimeoutMs === 0 ? {} : { answerWithinMs: statementTimeoutMs + 2_000 };

/** TypeORM prints to standard output, where `npm run export` writes a Bundle; what fails is thrown all the same. */
const silence: Logger = {
  logQuery: () => {},
  logQueryError: () => {},
  logQuerySlow: () => {},
  logSchemaBuild: () => {},
  logMigration: () => {},
  log: () => {},
};

export const connect = async (options: DatabaseOptions): Promise<Database> => {
  const pool = poolFor(options);
  const source = new DataSource({
    type: "postgres",
    // TypeORM makes its pool by calling this constructor, which hands it the pool that the reads use too.
    driver: {
      Pool: function sharedPool() {
        return pool;
      },
    },
    nativeDriver: false,
    installExtensions: false,
    useUTC: true,
    synchronize: false,
    logger: silence,
    migrationsRun: false,
    migrationsTableName: "migration",
    schema: "public",
    entities: [...options.entities],
    migrations: [...options.migrations],
  });
  try {
    await source.initialize();
  } catch (error) {
    if (!pool.ended) await pool.end();
    throw error;
  }
  return {
    source,
    pool,
    as: (role) => connect({ ...options, role }),
    copyAt: (url, role, limits) => poolFor({ ...options, url, role, ...patience(options), ...limits }),
    close: () => source.destroy(),
  };
};
