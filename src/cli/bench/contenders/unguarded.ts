import type { Contender } from "../contender.ts";
import { startProcess } from "./process.ts";

/** Ours without the second wall, the audit and the rates, so that what they cost is seen beside what they are worth. */
export const unguarded: Contender = {
  name: "ours, one wall, no audit",
  start: async (databaseUrl) => {
    const file = "src/cli/bench/contenders/unguarded-server.ts";
    const { pid, said, stop } = await startProcess(file, { DATABASE_URL: databaseUrl }, /listening on (\d+ for \S+) /);
    const [port, token] = said.split(" for ");
    const headers = { "content-type": "application/json", authorization: `Bearer ${token}` };
    return {
      pid,
      stop,
      request: ({ document: query }, variables) => ({
        url: `http://127.0.0.1:${port}/graphql`,
        headers,
        body: JSON.stringify({ query, variables }),
      }),
    };
  },
};
