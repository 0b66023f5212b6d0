import pg from "pg";

/** A prepared statement with its parameters. */
export interface Bound {
  readonly name: string;
  readonly text: string;
  readonly values: readonly unknown[];
  /** Whether it answers with no rows, whatever happens; absent: it may. */
  readonly isSilent?: boolean;
}

/** What pg calls and remembers while PostgreSQL answers; its types leave them out. */
interface Wire extends pg.Connection {
  readonly parsedStatements: Record<string, string>;
}
interface Heard {
  submit: (connection: pg.Connection) => void;
  handleReadyForQuery(connection: pg.Connection): void;
  handleError(error: Error, connection: pg.Connection): void;
}

/** How pg writes a parameter: lists, times and objects as text. */
const { prepareValue } = (pg as unknown as { readonly utils: { prepareValue(value: unknown): unknown } }).utils;

type Answered = (error: Error | undefined, results: pg.QueryResult[]) => void;

/**
 * Several prepared statements in one packet, answered at once: PostgreSQL runs them in their order, and what follows one
 * that fails is left out. Where no transaction is open they are one together: all of them, or none. To be given to a
 * client's or a pool's `query`; calls `answered` once the server is ready for more, and so after a commit.
 */
export function packet(all: readonly Bound[], answered: Answered): pg.Query {
  const query = new pg.Query({ text: "", values: [] }, ((error: Error | undefined, result: unknown) => {
    answered(error, (Array.isArray(result) ? result : [result]) as pg.QueryResult[]);
  }) as never) as pg.Query & Heard;
  const { handleReadyForQuery, handleError } = query;
  // Before anything is sent: what cannot be written as text would leave half a packet behind.
  const whole = all.map((one) => ({ ...one, values: one.values.map(prepareValue) }));
  let settle = () => {};
  query.submit = (connection) => {
    settle = sendAll(whole, connection as Wire);
  };
  query.handleReadyForQuery = (connection) => {
    settle();
    handleReadyForQuery.call(query, connection);
  };
  query.handleError = (error, connection) => {
    settle();
    handleError.call(query, error, connection);
  };
  return query;
}

/** Gives what is to be called when no more of them will be parsed. */
function sendAll(all: readonly Bound[], connection: Wire): () => void {
  const { stream, parsedStatements } = connection;
  const fresh: Bound[] = [];
  stream.cork();
  try {
    for (const one of all) {
      const { name, text, values, isSilent } = one;
      if (parsedStatements[name] === undefined && !fresh.some((it) => it.name === name)) {
        connection.parse({ name, text } as pg.QueryParse, true);
        fresh.push(one);
      }
      connection.bind({ statement: name, values } as unknown as pg.BindConfig, true);
      if (!isSilent) connection.describe({ type: "P", name: "" } as pg.MessageConfig, true);
      connection.execute({} as pg.ExecuteConfig, true);
    }
    connection.sync();
  } finally {
    stream.uncork();
  }
  if (fresh.length === 0) return () => {};
  // After an error the server has parsed nothing more: only what it acknowledged may be used by name again.
  const acknowledged = () => {
    const { name, text } = fresh.shift()!;
    parsedStatements[name] = text;
  };
  connection.on("parseComplete", acknowledged);
  return () => connection.off("parseComplete", acknowledged);
}
