import type { Trail } from "../../../access/audit/trail.ts";
import { config } from "../../../platform/config.ts";
import { connect } from "../../../platform/database.ts";
import { serve } from "../../../serve.ts";
import { entities } from "../../../subgraphs.ts";

/** Puts nothing on record. */
const silence: Trail = { record: async () => {}, recordIn: async () => {} };

// Ours, but that PostgreSQL holds no wall of its own, nothing is put on record, and no client is held back.
const { poolSize } = config;
const database = await connect({ url: config.databaseUrl!, entities, migrations: [], poolSize });
const { http, tokens } = await serve({
  database,
  issuers: [],
  demo: true,
  subgraph: null,
  rateLimits: { client: null, stranger: null },
  safeguards: {
    withinWalls: async (whole) => ({ ...whole, close: async () => {} }),
    trail: () => silence,
  },
  report: (error) => console.error(error),
});
const url = await http.listen({ host: "127.0.0.1", port: 0 });
console.log(`listening on ${new URL(url).port} for ${tokens[0]!.token} `);
process.on("SIGTERM", async () => {
  await http.close();
  await database.close();
  process.exit(0);
});
