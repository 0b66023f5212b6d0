import { config } from "../platform/config.ts";
import { openDatabase, unhurried } from "../platform/open-database.ts";
import { entities, migrations } from "../subgraphs.ts";

const opened = await openDatabase(unhurried(config), { entities, migrations });
try {
  for (const name of opened.migrated) console.log(`ran ${name}`);
  console.log(
    opened.migrated.length === 0 ? "The database is up to date." : `Ran ${opened.migrated.length} migrations.`,
  );
} finally {
  await opened.close();
}
