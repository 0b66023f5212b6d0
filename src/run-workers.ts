import cluster, { type Worker } from "node:cluster";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { demoKey } from "./access/demo-issuer.ts";
import { config } from "./platform/config.ts";
import type { OpenDatabase } from "./platform/open-database.ts";
import { type Arrived, DEMO_KEY } from "./run-server.ts";
import { welcome } from "./welcome.ts";

/**
 * Starts processes that share the port, one for each core that may be used, and starts another where one dies. This
 * process holds the database open, and serves nothing itself.
 */
export async function runWorkers(count: number, opening: Promise<OpenDatabase>): Promise<void> {
  const database = await opening;
  cluster.setupPrimary({
    exec: fileURLToPath(new URL("./setup.mjs", import.meta.url)),
    args: ["src/main.ts", ...process.argv.slice(2)],
  });
  const given = {
    DATABASE_URL: database.url,
    ...(config.demo && { [DEMO_KEY]: JSON.stringify(await demoKey()) }),
  };
  const workers = new Set<Worker>();
  let leaving = false;
  const leave = async (code = 0): Promise<void> => {
    if (leaving) process.exit(1);
    leaving = true;
    await Promise.all(
      [...workers].map((worker) => {
        worker.process.kill("SIGTERM");
        return once(worker, "exit");
      }),
    );
    await database.close();
    process.exit(code);
  };
  const start = (): Promise<Arrived> => {
    const worker = cluster.fork(given);
    let serves = false;
    workers.add(worker);
    worker.on("exit", () => {
      workers.delete(worker);
      if (leaving) return;
      // One that never came to serve would not the next time either: it has said why.
      if (serves) void start();
      else void leave(1);
    });
    return new Promise((arrive) => {
      worker.once("message", (arrived: Arrived) => {
        serves = true;
        arrive(arrived);
      });
    });
  };
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => void leave());

  // The first fills an empty demo, so that the others find it filled.
  const { url, snomed, tokens } = await start();
  await Promise.all(Array.from({ length: count - 1 }, start));
  welcome({ url, snomed, demo: config.demo, tokens, print: console.log });
  console.log(`  ${count} processes share the port.\n`);
}
