import { createWriteStream } from "node:fs";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { exportRecord } from "../../fhir/record/export.ts";
import type { Database } from "../../platform/database.ts";

/**
 * The whole records of the first people of a network, a file of NDJSON a type, as bulk exports come. Gives how many
 * resources they are.
 */
export async function exportPeople(
  database: Database,
  network: string,
  people: number,
  folder: string,
): Promise<number> {
  const { rows } = await database.pool.query<{ id: string }>(
    `SELECT s.patient_id AS id FROM access.sight s JOIN access.membership m ON m.organisation_id = s.party_id
     WHERE s.answers AND m.group_id = $1 ORDER BY s.patient_id LIMIT $2`,
    [network, people],
  );
  const lines = new Map<string, string[]>();
  for (const { id } of rows) {
    for (const { resource } of (await exportRecord(database, id))?.entry ?? []) {
      const ofType = lines.get(resource!.resourceType) ?? [];
      ofType.push(`${JSON.stringify(resource)}\n`);
      lines.set(resource!.resourceType, ofType);
    }
  }
  for (const [type, list] of lines) await pipeline(list, createWriteStream(join(folder, `${type}.ndjson`)));
  return [...lines.values()].reduce((sum, { length }) => sum + length, 0);
}
