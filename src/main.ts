import cluster from "node:cluster";
import { parseArgs } from "node:util";
import { config } from "./platform/config.ts";
import { runServer } from "./run-server.ts";
import { runWorkers } from "./run-workers.ts";
import { rooms } from "./subgraphs.ts";

const { values: flags } = parseArgs({
  options: { subgraph: { type: "string" }, port: { type: "string" }, workers: { type: "string", default: "1" } },
});
const refuse = (sentence: string): never => {
  console.error(sentence);
  process.exit(2);
};
if (flags.subgraph !== undefined && !rooms.some(({ name }) => name === flags.subgraph))
  refuse(`There is no subgraph "${flags.subgraph}". There are: ${rooms.map(({ name }) => name).join(", ")}.`);
if (!/^[1-9]\d?$/.test(flags.workers)) refuse("--workers must be a whole number from 1 to 99.");
if (flags.subgraph !== undefined && config.routerCredential === undefined)
  console.error("ROUTER_CREDENTIAL is not set: this subgraph answers no router.");

const workers = Number(flags.workers);
const port = flags.port ? Number(flags.port) : config.port;
if (workers > 1 && cluster.isPrimary) await runWorkers(workers);
else await runServer({ subgraph: flags.subgraph ?? null, port });
