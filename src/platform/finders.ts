/**
 * For a room's migration: a function that finds the ids of a table's rows by what a list within them names, `wanted`.
 * Behind row-level security PostgreSQL uses no index whose operators might tell, and those over jsonb and arrays all
 * might, so that it would read the whole table. This one looks as the owner, and tells ids alone: the rows stay behind
 * the wall. Called as `t.id = ANY (ARRAY(SELECT name(k.key)))`. Never changed: migrations are history.
 */
export const finder = (name: `${string}.${string}`, table: `${string}.${string}`, where: string): string => `
  CREATE FUNCTION ${name}(wanted text) RETURNS SETOF uuid STABLE PARALLEL SAFE ROWS 20
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $find$
  BEGIN
    RETURN QUERY SELECT t.id FROM ${table} t WHERE ${where};
  END $find$;`;
