import type { Contender } from "../contender.ts";
import { startProcess } from "./process.ts";

/** What nobody can undercut without asking several questions at once: no layer between node:http and one statement. */
export const limit: Contender = {
  name: "limit",
  start: async (databaseUrl) => {
    const file = "src/cli/bench/contenders/limit-server.ts";
    const { pid, said: port, stop } = await startProcess(file, { DATABASE_URL: databaseUrl }, /listening on (\d+)/);
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
  },
};
