import { createServer } from "node:net";
import type { Contender } from "../contender.ts";
import { type Asking, askedOf, freeText, newText, type OurServer, registered } from "./asking.ts";
import { type Started, startProcess } from "./process.ts";
import { registeredDocuments } from "./registered-documents.ts";
import { sharing } from "./sharing.ts";

const server = sharing((databaseUrl) => startOurs(databaseUrl, registeredDocuments()));
const asked = (asking: Asking) => async (databaseUrl: string) => askedOf(await server(databaseUrl), asking);

/** This project, started as `npm start` starts it: with access, and everything else that a caller meets. */
export const ours: Contender = { name: "ours", start: asked(registered) };

/** Shows that a document without a registration runs the same plan. */
export const oursFreeText: Contender = {
  name: "ours, free text",
  can: ({ isTelling }) => isTelling === true,
  start: asked(freeText),
};

/** What somebody meets who explores: the worst that a document can cost. */
export const oursNewText: Contender = {
  name: "ours, new text each time",
  can: ({ isTelling }) => isTelling === true,
  start: asked(newText),
};

/** Starts the server over a database, with a folder of documents, and gives a care coordinator's token. */
export async function startOurs(
  databaseUrl: string,
  documents?: string,
  command: Parameters<typeof startProcess>[0] = "src/main.ts",
): Promise<OurServer & Pick<Started, "ask">> {
  const port = await freePort();
  const environment = {
    DATABASE_URL: databaseUrl,
    PORT: String(port),
    LOG_LEVEL: "warn",
    RATE_LIMIT: "0",
    ...(documents !== undefined && { DOCUMENTS: documents }),
  };
  const { said: token, ...started } = await startProcess(command, environment, /Care coordinator\s+(\S+)\s/);
  return { ...started, url: `http://127.0.0.1:${port}`, token };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}
