import type { Contender, Running } from "../contender.ts";
import { startProcess } from "./process.ts";

/** What nobody can undercut without asking several questions at once: no layer between node:http and one statement. */
export const limit: Contender = { name: "limit", start: (databaseUrl) => startLimit(databaseUrl) };

/** So many processes share the port. */
export async function startLimit(databaseUrl: string, workers = 1): Promise<Running> {
  const command = ["src/cli/bench/contenders/limit-server.ts", String(workers)] as const;
  const { pid, said: port, stop } = await startProcess(command, { DATABASE_URL: databaseUrl }, /listening on (\d+)/);
  const headers = { "content-type": "application/json" };
  return {
    pid,
    stop,
    request: ({ name }, variables) => ({
      url: `http://127.0.0.1:${port}/${name.replaceAll(" ", "-")}`,
      headers,
      body: JSON.stringify(variables),
    }),
  };
}
