import type { Importing } from "./importing.ts";
import type { Json } from "./json.ts";

/**
 * A Bundle that was taken in whole is not taken in again: it may have been overtaken by a later one, and a message
 * that arrives twice says nothing new. What changed since must be sent as a different Bundle.
 */
export async function wasReceived({ tx, scope }: Importing, source: string, digest: string): Promise<boolean> {
  const found = (await tx.query("SELECT FROM fhir.bundle WHERE owner_id = $1 AND source = $2 AND digest = $3", [
    scope.viewer,
    source,
    digest,
  ])) as unknown[];
  return found.length > 0;
}

export async function rememberBundle({ tx, scope, now }: Importing, source: string, digest: string, envelope: Json) {
  await tx.query(
    `INSERT INTO fhir.bundle (owner_id, source, digest, envelope, received_at) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT DO NOTHING`,
    [scope.viewer, source, digest, JSON.stringify(envelope), now.toISOString()],
  );
}
