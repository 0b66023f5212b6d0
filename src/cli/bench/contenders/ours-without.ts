import type { Contender } from "../contender.ts";
import { caseloadPage } from "../operations/caseload-page.ts";
import { askedOf, freeText, type OurServer, registered } from "./asking.ts";
import { startProcess } from "./process.ts";
import { registeredDocuments } from "./registered-documents.ts";
import { sharing } from "./sharing.ts";

const startWithout = async (databaseUrl: string, ...parts: readonly string[]): Promise<OurServer> => {
  const environment = { DATABASE_URL: databaseUrl, DOCUMENTS: registeredDocuments() };
  const command = ["src/cli/bench/contenders/ours-without-server.ts", ...parts] as const;
  const { pid, said, stop } = await startProcess(command, environment, /listening on (\d+ for \S+) /);
  const [port, token] = said.split(" for ") as [string, string];
  return { pid, url: `http://127.0.0.1:${port}`, token, stop };
};

const unguardedServer = sharing((databaseUrl) => startWithout(databaseUrl, "safeguards"));

/** Ours without the second wall and the audit, so that what they cost is seen beside what they are worth. */
export const unguarded: Contender = {
  name: "ours, one wall, no audit",
  start: async (databaseUrl) => askedOf(await unguardedServer(databaseUrl), registered),
};

export const unguardedFreeText: Contender = {
  name: "ours, one wall, no audit, free text",
  can: ({ isTelling }) => isTelling === true,
  start: async (databaseUrl) => askedOf(await unguardedServer(databaseUrl), freeText),
};

/** A known document that never gets a plan, as one has it for which the rooms declare too little: by loaders alone. */
export const fieldByField: Contender = {
  name: "ours, field by field",
  can: ({ isTelling, name }) => isTelling === true || name === caseloadPage.name,
  start: async (databaseUrl) => askedOf(await startWithout(databaseUrl, "plans"), freeText),
};
