import cluster from "node:cluster";
import { parseArgs } from "node:util";
import { families } from "./access/scopes.ts";
import { config } from "./platform/config.ts";
import { databaseServer } from "./platform/database-server.ts";

const { values: flags } = parseArgs({
  options: { subgraph: { type: "string" }, port: { type: "string" }, workers: { type: "string", default: "1" } },
});
const refuse = (sentence: string): never => {
  console.error(sentence);
  process.exit(2);
};
if (flags.subgraph !== undefined && !Object.hasOwn(families, flags.subgraph))
  refuse(`There is no subgraph "${flags.subgraph}". There are: ${Object.keys(families).join(", ")}.`);
if (!/^[1-9]\d?$/.test(flags.workers)) refuse("--workers must be a whole number from 1 to 99.");
if (flags.subgraph !== undefined && config.routerCredential === undefined)
  console.error("ROUTER_CREDENTIAL is not set: this subgraph answers no router.");

// PostgreSQL starts while the rooms are loaded, and migrates while the rest is; a fault is met where it is awaited.
const starting = databaseServer(config);
starting.catch(() => {});
const { openRooms } = await import("./open-rooms.ts");
const opening = openRooms(config, starting);
opening.catch(() => {});

const workers = Number(flags.workers);
const port = flags.port ? Number(flags.port) : config.port;
if (workers > 1 && cluster.isPrimary) await (await import("./run-workers.ts")).runWorkers(workers, opening);
else await (await import("./run-server.ts")).runServer({ subgraph: flags.subgraph ?? null, port, starting, opening });
