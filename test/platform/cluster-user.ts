import pg from "pg";
import { startEmbeddedPostgres } from "../../src/platform/embedded-postgres.ts";

/** A process that uses a cluster: it runs the statements its parent sends, and ends in the way its parent asks for. */
const [folder = "", template = ""] = process.argv.slice(2);
const cluster = await startEmbeddedPostgres({ folder, durable: true, template });
const answer = (message: unknown): void => void process.send?.(message);

const run = async (sql: string): Promise<unknown> => {
  const client = new pg.Client({ connectionString: cluster.url("postgres") });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
};

process.on("message", async (message: { readonly sql?: string; readonly end?: "stop" | "exit" }) => {
  if (message.sql) answer(await run(message.sql));
  if (message.end === "stop") await cluster.stop();
  if (message.end) process.exit(0);
});
answer("ready");
