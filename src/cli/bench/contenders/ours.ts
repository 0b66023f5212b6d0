import { createServer } from "node:net";
import type { Contender } from "../contender.ts";
import { startProcess } from "./process.ts";

/** This project, started as `npm start` starts it: with access, and everything else that a caller meets. */
export const ours: Contender = {
  name: "ours",
  start: async (databaseUrl) => {
    const { pid, url, token, stop } = await startOurs(databaseUrl);
    const headers = { "content-type": "application/json", authorization: `Bearer ${token}` };
    return {
      pid,
      stop,
      request: ({ document: query }, variables) => ({
        url: `${url}/graphql`,
        headers,
        body: JSON.stringify({ query, variables }),
      }),
    };
  },
};

/** Starts the server over a database, and gives a care coordinator's token. */
export async function startOurs(databaseUrl: string) {
  const port = await freePort();
  const environment = { DATABASE_URL: databaseUrl, PORT: String(port), LOG_LEVEL: "warn", RATE_LIMIT: "0" };
  const { pid, said: token, stop } = await startProcess("src/main.ts", environment, /Care coordinator\s+(\S+)\s/);
  return { pid, url: `http://127.0.0.1:${port}`, token, stop };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}
