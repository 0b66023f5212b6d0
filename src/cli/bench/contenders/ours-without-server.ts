import type { Trail } from "../../../access/audit/trail.ts";
import { config } from "../../../platform/config.ts";
import { connect } from "../../../platform/database.ts";
import { documentFiles } from "../../../platform/surface/documents.ts";
import { serve } from "../../../serve.ts";
import { entities } from "../../../subgraphs.ts";

/** Puts nothing on record. */
const silence: Trail = { record: async () => {}, entry: () => null };

// Ours, but that no client is held back, and without the parts that are named: `safeguards`, that is PostgreSQL's own
// wall and the audit, or `plans` of whole documents.
const without = new Set(process.argv.slice(2));
const database = await connect({
  url: config.databaseUrl!,
  entities,
  migrations: [],
  poolSize: config.poolSize,
});
const { http, tokens } = await serve({
  database,
  issuers: [],
  demo: true,
  subgraph: null,
  rateLimits: { client: null, stranger: null },
  documents: documentFiles(config.documentsFolder!),
  ...(without.has("plans") && { plansAfter: Number.POSITIVE_INFINITY }),
  ...(without.has("safeguards") && {
    safeguards: { withinWalls: async (whole) => ({ ...whole, close: async () => {} }), trail: () => silence },
  }),
  report: (error) => console.error(error),
});
const url = await http.listen({ host: "127.0.0.1", port: 0 });
console.log(`listening on ${new URL(url).port} for ${(await tokens())[0]!.token} `);
process.on("SIGTERM", async () => {
  await http.close();
  await database.close();
  process.exit(0);
});
