import type { Pool } from "pg";
import { rooms } from "../subgraphs.ts";
import { openTerminology } from "../terminology/open-terminology.ts";
import { fieldOf } from "../terminology/places.ts";
import { type CodeFailure, verifyCodes } from "../terminology/verify/verify-codes.ts";

/** What the FHIR door keeps is as it came; the things made of it are verified. */
const tables = rooms.filter(({ name }) => name !== "fhir").flatMap(({ tables }) => tables);

const SHOWN = 20;

/** Verifies what is recorded against the release that is active now, and says what it found. */
export async function verifyRecorded(pool: Pool, cacheFolder: string, say: (line: string) => void): Promise<void> {
  const { terminology, close } = await openTerminology({ pool, cacheFolder });
  try {
    const { verified, unknown, failures } = await verifyCodes(pool, tables, terminology);
    say(`recorded codes: ${verified} verified, ${failures.length} not valid, ${unknown} beyond telling`);
    for (const line of grouped(failures).slice(0, SHOWN)) say(`  ${line}`);
    if (failures.length > 0) say("all that are not valid are in terminology.unverified; no code was changed");
  } finally {
    await close();
  }
}

/** The same code in the same place once, the most frequent first. */
function grouped(failures: readonly CodeFailure[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { table, path, code, reason, message } of failures) {
    const line = `${table} ${fieldOf(path.split("."))}: ${code} ${reason}: ${message}`;
    counts.set(line, (counts.get(line) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a).map(([line, count]) => `${count} × ${line}`);
}
