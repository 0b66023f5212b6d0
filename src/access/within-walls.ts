import { type Clock, systemClock } from "../kernel/clock.ts";
import type { Database } from "../platform/database.ts";
import { keepTime } from "../platform/enter.ts";
import { APPLICATION_ROLE } from "./walls.ts";

/** The database as requests have it: in a role that owns nothing, so that PostgreSQL itself shows only what may be seen. */
export async function withinWalls(database: Database, clock: Clock = systemClock): Promise<Database> {
  const walled = await database.as(APPLICATION_ROLE);
  const { rows } = await walled.pool.query<{ holds: boolean }>(
    "SELECT row_security_active('patients.patient') AND row_security_active('access.relationship') AS holds",
  );
  if (rows[0]?.holds !== true) {
    await walled.close();
    throw new Error(
      `The role ${APPLICATION_ROLE} passes row-level security: it must not bypass it, nor own the tables.`,
    );
  }
  if (clock !== systemClock) keepTime(walled.pool, clock);
  return walled;
}
