import type { Database } from "./database.ts";

/**
 * PostgreSQL learns nothing of use from whole values (names, periods, codings): they are asked for by what is in them.
 * To sort samples of them all the same is three quarters of the work of ANALYZE, and of what autovacuum does meanwhile.
 */
export const NO_STATISTICS_OF_WHOLE_VALUES = `
  DO $statistics$ DECLARE it record; BEGIN
    FOR it IN
      SELECT c.oid::regclass AS name, string_agg(format('ALTER %I SET STATISTICS 0', a.attname), ', ') AS changes
      FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
           JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE c.relkind = 'r' AND n.nspname !~ '^pg_' AND pg_has_role(c.relowner, 'USAGE')
        AND a.attnum > 0 AND NOT a.attisdropped AND a.atttypid = 'jsonb'::regtype
        AND a.attstattarget IS DISTINCT FROM 0
      GROUP BY c.oid
    LOOP
      EXECUTE format('ALTER TABLE %s %s', it.name, it.changes);
    END LOOP;
  END $statistics$;`;

/** What PostgreSQL needs to plan well, after much was written: ANALYZE, the largest tables first, two at a time. */
export async function analyse({ pool }: Pick<Database, "pool">): Promise<void> {
  const { rows } = await pool.query<{ name: string }>(
    `SELECT c.oid::regclass::text AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
     WHERE c.relkind = 'r' AND n.nspname !~ '^pg_' AND pg_has_role(c.relowner, 'USAGE')
     ORDER BY pg_relation_size(c.oid) DESC`,
  );
  const names = rows.map(({ name }) => name).values();
  const work = async () => {
    for (const name of names) await pool.query(`ANALYZE ${name}`);
  };
  await Promise.all([work(), work()]);
}
