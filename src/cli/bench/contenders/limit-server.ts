import cluster from "node:cluster";
import { createServer } from "node:http";
import { fileURLToPath } from "node:url";
import { config } from "../../../platform/config.ts";
import { connect } from "../../../platform/database.ts";
import { operations } from "../operations.ts";

/** So many processes share the port. */
const workers = Number(process.argv[2] ?? 1);
if (workers > 1 && cluster.isPrimary) share();
else await answer();

function share(): void {
  cluster.setupPrimary({
    exec: fileURLToPath(new URL("../../../setup.mjs", import.meta.url)),
    args: ["src/cli/bench/contenders/limit-server.ts", String(workers)],
    silent: true,
  });
  const all = Array.from({ length: workers }, () => cluster.fork());
  let listening = 0;
  cluster.on("listening", (_, { port }) => {
    if (++listening === workers) console.log(`listening on ${port}`);
  });
  process.on("SIGTERM", () => {
    for (const worker of all) worker.process.kill("SIGTERM");
    process.exit(0);
  });
}

async function answer(): Promise<void> {
  // The same pool with the same settings as ours, so that nothing but the layers differs.
  const { pool, close } = await connect({
    url: config.databaseUrl!,
    entities: [],
    migrations: [],
    poolSize: config.poolSize,
  });
  const handlers = new Map(operations.map(({ name, limit }) => [`/${name.replaceAll(" ", "-")}`, limit]));

  const server = createServer((request, response) => {
    let body = "";
    request.setEncoding("utf8");
    request.on("data", (chunk: string) => {
      body += chunk;
    });
    request.on("end", () => {
      handlers.get(request.url!)!(pool, JSON.parse(body)).then(
        (answer) => {
          response.writeHead(200, {
            "content-type": "application/json",
            "content-length": Buffer.byteLength(answer),
          });
          response.end(answer);
        },
        (error) => {
          console.error(error);
          response.writeHead(500).end();
        },
      );
    });
  });
  server.listen(0, "127.0.0.1", () => console.log(`listening on ${(server.address() as { port: number }).port}`));
  process.on("SIGTERM", async () => {
    server.closeAllConnections();
    await close();
    process.exit(0);
  });
}
