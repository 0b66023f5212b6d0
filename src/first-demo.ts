import { beginDemo, fillDemo, isEmpty } from "./fill-demo.ts";
import type { Database } from "./platform/database.ts";
import type { DatabaseServer } from "./platform/database-server.ts";

/**
 * Fills an empty database with 200 people, told from today, and gives how many it added: none where it holds something.
 * While a new one is migrated, they are invented already.
 */
export async function firstDemo(starting: Promise<DatabaseServer>, opening: Promise<Database>): Promise<number> {
  const options = { patients: 200, seed: 1, day: new Date().toISOString().slice(0, 10) };
  const begun = (await starting).isNew ? beginDemo(options) : undefined;
  const database = await opening;
  if (!(await isEmpty(database))) return 0;
  return (await fillDemo(database, options, begun)).added;
}
