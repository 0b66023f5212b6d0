/** How many rows may be added to at once for one count, by as many writers, before two have to wait for each other. */
const SHARDS = 16;

/**
 * For a room's migration: has PostgreSQL count the rows of a table as they are written, by whoever, in the same
 * transaction. `select` gives measure, organisation_id, month, kind and code for the rows `changed c` that count.
 * Never changed: migrations are history.
 */
export function keepTally(table: `${string}.${string}`, select: string): string {
  const [schema, name] = table.split(".") as [string, string];
  const count = `${schema}.tally_${name}`;
  const rows = (source: string, sign: string) =>
    `SELECT d.*, ${sign}1 AS n FROM (${select.replace("changed c", `${source} c`)}) d`;
  const add = (deltas: string) => `
      INSERT INTO analytics.tally AS t (measure, organisation_id, month, kind, code, shard, n, owner_id)
      SELECT measure, organisation_id, month, kind, coalesce(code, ''), pg_backend_pid() % ${SHARDS}, sum(n), organisation_id
      FROM (${deltas}) delta GROUP BY 1, 2, 3, 4, 5 HAVING sum(n) <> 0
      -- In one order, so that two writers never wait for each other in a circle.
      ORDER BY 1, 2, 3, 4, 5
      ON CONFLICT (measure, organisation_id, month, kind, code, shard) DO UPDATE SET n = t.n + excluded.n;`;
  return `
    CREATE FUNCTION ${count}() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $count$
    BEGIN
      IF TG_OP = 'INSERT' THEN ${add(rows("changed", ""))}
      ELSIF TG_OP = 'DELETE' THEN ${add(rows("former", "-"))}
      ELSE ${add(`${rows("changed", "")} UNION ALL ${rows("former", "-")}`)}
      END IF;
      RETURN NULL;
    END $count$;
    CREATE TRIGGER tally_insert AFTER INSERT ON ${table} REFERENCING NEW TABLE AS changed
      FOR EACH STATEMENT EXECUTE FUNCTION ${count}();
    CREATE TRIGGER tally_update AFTER UPDATE ON ${table} REFERENCING NEW TABLE AS changed OLD TABLE AS former
      FOR EACH STATEMENT EXECUTE FUNCTION ${count}();
    CREATE TRIGGER tally_delete AFTER DELETE ON ${table} REFERENCING OLD TABLE AS former
      FOR EACH STATEMENT EXECUTE FUNCTION ${count}();
    ${add(rows(table, ""))}`;
}
