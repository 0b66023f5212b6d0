import type { Contender } from "../contender.ts";
import { startProcess } from "./process.ts";

/** The yardstick: Apollo Server with TypeORM repositories and a DataLoader for each request, and no access check. */
export const usual: Contender = {
  name: "the usual way",
  // Writing is not what it is a yardstick for, and what it counts nobody would count so.
  can: ({ name }) => name !== "record activity" && name !== "analytics count",
  start: async (databaseUrl) => {
    const file = "src/cli/bench/contenders/usual-server.ts";
    const {
      pid,
      said: port,
      stop,
    } = await startProcess(file, { DATABASE_URL: databaseUrl, NODE_ENV: "production" }, /listening on (\d+)/);
    const headers = { "content-type": "application/json" };
    return {
      pid,
      stop,
      request: ({ document: query }, variables) => ({
        url: `http://127.0.0.1:${port}/`,
        headers,
        body: JSON.stringify({ query, variables }),
      }),
    };
  },
};
