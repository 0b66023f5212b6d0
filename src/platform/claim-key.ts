import { createHash } from "node:crypto";
import type { EntityManager } from "typeorm";
import { keyReused, type Refusal } from "../kernel/refusal.ts";
import { ENTERED, settings } from "./enter.ts";
import type { Scope } from "./scope.ts";
import { sendIn, statement } from "./statement.ts";

/** Undoes a write, and says why. */
export class RefusedWrite extends Error {
  readonly refusals: readonly Refusal[];
  constructor(refusals: readonly Refusal[]) {
    super("refused");
    this.refusals = refusals;
  }
}

const claim = statement(
  `INSERT INTO platform.idempotency (actor, key, operation, request, result_id)
   SELECT $1::text, $2::text, $3::text, $4::text, $5::uuid WHERE ${ENTERED}
   ON CONFLICT (actor, key) DO NOTHING RETURNING key`,
);

const firstUse = statement(
  "SELECT operation, request, result_id FROM platform.idempotency WHERE actor = $1 AND key = $2",
);

/**
 * Null when the key is new and now this transaction's; else the id of what the first use of it wrote. Being first in the
 * transaction, it tells PostgreSQL on the way for whom it is.
 */
export async function claimKey(
  tx: EntityManager,
  { actorId: actor, scope }: { readonly actorId: string; readonly scope: Scope },
  operation: string,
  input: { readonly idempotencyKey: string },
  id: string,
) {
  const hash = createHash("sha256").update(JSON.stringify(input)).digest("base64url");
  const claimed = await sendIn(tx, claim, [actor, input.idempotencyKey, operation, hash, id, ...settings(scope)]);
  if (claimed.length > 0) return null;
  const [first] = await sendIn<{ operation: string; request: string; result_id: string }>(tx, firstUse, [
    actor,
    input.idempotencyKey,
  ]);
  if (first?.operation !== operation || first.request !== hash) throw new RefusedWrite([keyReused()]);
  return first.result_id;
}
