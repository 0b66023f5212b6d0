import { cpus, totalmem } from "node:os";
import type { Database } from "../../platform/database.ts";
import type { BenchOptions } from "./options.ts";

/** Where and over what figures were taken, in one line. */
export async function machine({ pool }: Database, { patients, rounds, seconds }: BenchOptions): Promise<string> {
  const { rows } = await pool.query<{ version: string }>(
    "SELECT split_part(current_setting('server_version'), ' ', 1) AS version",
  );
  const memory = Math.round(totalmem() / 2 ** 30);
  return [
    `${cpus().length} cores of ${cpus()[0]?.model ?? "an unknown kind"}, ${memory} GB`,
    `Node ${process.versions.node}, PostgreSQL ${rows[0]!.version}, client and server on the same machine`,
    `${patients.toLocaleString("en-GB")} people`,
    `medians of ${rounds} interleaved rounds of ${seconds} s.`,
  ].join("; ");
}
