import { ownerOf } from "../../platform/scope.ts";
import type { Importing } from "./importing.ts";
import type { Json } from "./json.ts";

/**
 * A Bundle that was taken in whole is not taken in again: it may have been overtaken by a later one, and a message
 * that arrives twice says nothing new. What changed since must be sent as a different Bundle.
 */
export async function idsBefore({ tx, scope }: Importing, source: string, digest: string) {
  const [found] = (await tx.query(
    "SELECT to_json(ids) AS ids FROM fhir.bundle WHERE owner_id = $1 AND source = $2 AND digest = $3",
    [ownerOf(scope), source, digest],
  )) as { ids: readonly (string | null)[] }[];
  return found?.ids ?? null;
}

export async function rememberBundle(
  { tx, scope, now }: Importing,
  source: string,
  digest: string,
  envelope: Json,
  ids: readonly (string | null)[],
): Promise<void> {
  await tx.query(
    `INSERT INTO fhir.bundle (owner_id, source, digest, envelope, ids, received_at) VALUES ($1, $2, $3, $4, $5, $6)
     ON CONFLICT DO NOTHING`,
    [ownerOf(scope), source, digest, JSON.stringify(envelope), ids, now.toISOString()],
  );
}
