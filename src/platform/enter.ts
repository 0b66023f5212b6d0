import pg from "pg";
import type { EntityManager } from "typeorm";
import type { Clock } from "../kernel/clock.ts";
import type { Bound } from "./packet.ts";
import type { Scope } from "./scope.ts";

/**
 * Tells PostgreSQL for whom it reads and writes, until the end of the transaction and no longer: a connection that goes
 * back to its pool knows nobody. Row-level security compares with it; see `access/walls.ts`.
 */
const SETTINGS = "set_config('access.viewer', $1, true), set_config('access.moment', $2, true)";

/** The same as a condition, for a statement that must come first anyway; its parameters are $6 and $7. */
export const ENTERED =
  "set_config('access.viewer', $6, true) IS NOT NULL AND set_config('access.moment', $7, true) IS NOT NULL";

export const settings = ({ viewer, moment = "" }: Scope): [string, string] => [viewer, moment];

/** The same as a statement of its own. */
export const entered = (scope: Scope): Bound => ({
  name: "entered",
  text: `SELECT ${SETTINGS}`,
  values: settings(scope),
});

/** To be called first in a transaction. */
export const enter = async (tx: EntityManager, scope: Scope): Promise<void> => {
  const { text, values } = entered(scope);
  await tx.query(text, [...values]);
};

const clocks = new WeakMap<object, Clock>();

/** Has statements of a pool judge rights by a clock of ours, as a test does that moves it, and not by PostgreSQL's. */
export const keepTime = (pool: pg.Pool, clock: Clock): void => void clocks.set(pool, clock);

export const momentOf = (pool: pg.Pool): string => clocks.get(pool)?.now().toISOString() ?? "";

/**
 * Marks a statement that looks at everybody whom a viewer may see, as a count of them does: it is then worked out once
 * who they are, on both sides of the wall, and not asked of each row.
 */
export const EVERYBODY = "/*everybody*/";

/** A condition of visibility, or a statement with one, as such a statement has it. */
export const atOnce = (sql: string): string => sql.replaceAll(" OFFSET 0)", ")");

const ENTER = "enter";
const ENTERING = `SELECT ${SETTINGS}, set_config('access.everybody', $3, true)`;

/** What pg calls as PostgreSQL answers; its types leave them out. */
interface Answered {
  handleDataRow(row: unknown): void;
  handleCommandComplete(done: unknown, connection: pg.Connection): void;
}

const told = new WeakSet<pg.Connection>();

/**
 * A prepared statement that enters a scope on its way: both go out in one packet and run in one transaction, which ends
 * with them, so that it costs no round trip of its own (measured: a transaction with three costs a third of the rate).
 */
export function entering(config: pg.QueryConfig, scope: Scope): pg.Query {
  const query = new pg.Query(config) as pg.Query & Answered;
  const { submit, handleDataRow, handleCommandComplete } = query;
  let entered = false;
  query.submit = (connection) => {
    connection.stream.cork();
    try {
      if (!told.has(connection)) connection.parse({ name: ENTER, text: ENTERING } as pg.QueryParse, true);
      const everybody = config.text.includes(EVERYBODY) ? "on" : "";
      connection.bind({ statement: ENTER, values: [...settings(scope), everybody] } as pg.BindConfig, true);
      connection.execute({} as pg.ExecuteConfig, true);
      return submit.call(query, connection);
    } finally {
      connection.stream.uncork();
    }
  };
  query.handleDataRow = (row) => {
    if (entered) handleDataRow.call(query, row);
  };
  query.handleCommandComplete = (done, connection) => {
    if (entered) return handleCommandComplete.call(query, done, connection);
    entered = true;
    told.add(connection);
  };
  return query;
}
