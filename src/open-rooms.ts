import type { Config } from "./platform/config.ts";
import type { DatabaseServer } from "./platform/database-server.ts";
import { openDatabase } from "./platform/open-database.ts";
import { entities, migrations } from "./subgraphs.ts";

/** Opens the database of all rooms. */
export const openRooms = (config: Config, starting: Promise<DatabaseServer>) =>
  openDatabase(config, { entities, migrations }, starting);
