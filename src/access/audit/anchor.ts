import { appendFile, mkdir, readFile } from "node:fs/promises";
import { dirname } from "node:path";
import type { Pool } from "pg";

/** Where every chain ended at some moment: kept apart from the database, whose owner could link a chain afresh. */
export interface Anchor {
  readonly at: string;
  readonly heads: readonly { readonly chain: number; readonly sequence: number; readonly hash: string }[];
}

/** The chains that have any links, as they end now. */
export async function anchorNow(pool: Pool, now: Date): Promise<Anchor> {
  const { rows } = await pool.query<{ chain: number; sequence: string; hash: string }>(
    "SELECT chain, sequence, hash FROM audit.head WHERE sequence > 0 ORDER BY chain",
  );
  return {
    at: now.toISOString(),
    heads: rows.map(({ chain, sequence, hash }) => ({ chain, sequence: Number(sequence), hash })),
  };
}

/** One line of JSON each, written whole, so that several processes may add to one file. */
export async function dropAnchor(file: string, anchor: Anchor): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await appendFile(file, `${JSON.stringify(anchor)}\n`);
}

/** No file is no anchor: then only what the database says of itself can be verified. */
export async function readAnchors(file: string): Promise<readonly Anchor[]> {
  const text = await readFile(file, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return "";
    throw error;
  });
  return text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Anchor);
}

/** Drops an anchor now and then, where anything has come since the last one. */
export function anchoring(pool: Pool, file: string, now: () => Date, report: (error: unknown) => void) {
  let last = "";
  const drop = async (): Promise<void> => {
    try {
      const anchor = await anchorNow(pool, now());
      const heads = JSON.stringify(anchor.heads);
      if (heads === last || anchor.heads.length === 0) return;
      await dropAnchor(file, anchor);
      last = heads;
    } catch (error) {
      report(error);
    }
  };
  const timer = setInterval(drop, EVERY_MS);
  return {
    stop: async () => {
      clearInterval(timer);
      await drop();
    },
  };
}

/** What is cut off within a minute of being written, and before the next anchor, is missed by the anchors alone. */
const EVERY_MS = 60_000;
