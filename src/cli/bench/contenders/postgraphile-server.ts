import { createServer } from "node:http";
import { postgraphile } from "postgraphile";
import { grafserv } from "postgraphile/grafserv/node";
import { config } from "../../../platform/config.ts";
import { connect } from "../../../platform/database.ts";
import { preset } from "./postgraphile-schema.ts";

// The same pool with the same settings as ours, in the role that owns the tables.
const { pool, close } = await connect({
  url: config.databaseUrl!,
  entities: [],
  migrations: [],
  poolSize: config.poolSize,
});
const instance = postgraphile(preset({ pool }));
const server = createServer();
await instance.createServ(grafserv).addTo(server);
server.listen(0, "127.0.0.1", () => console.log(`listening on ${(server.address() as { port: number }).port}`));
process.on("SIGTERM", async () => {
  server.closeAllConnections();
  await instance.release();
  await close();
  process.exit(0);
});
