import type { Pool } from "pg";
import { rooms } from "../subgraphs.ts";
import { openTerminology } from "../terminology/open-terminology.ts";
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
    for (const failure of failures.slice(0, SHOWN)) say(`  ${lineOf(failure)}`);
    if (failures.length > 0) say("all that are not valid are in terminology.unverified; no code was changed");
  } finally {
    await close();
  }
}

const lineOf = ({ table, id, path, code, reason, message }: CodeFailure): string =>
  `${table} ${id} ${path}: ${code} ${reason}: ${message}`;
