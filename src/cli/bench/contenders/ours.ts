import { createServer } from "node:net";
import type { Contender } from "../contender.ts";
import { startProcess } from "./process.ts";

/** This project, started as `npm start` starts it: with access, and everything else that a caller meets. */
export const ours: Contender = {
  name: "ours",
  start: async (databaseUrl) => {
    const port = await freePort();
    const environment = { DATABASE_URL: databaseUrl, PORT: String(port), LOG_LEVEL: "warn" };
    const { pid, said: token, stop } = await startProcess("src/main.ts", environment, /Care coordinator\s+(\S+)\s/);
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

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}
