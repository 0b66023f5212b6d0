import { createHash } from "node:crypto";
import { keyReused, type Refusal } from "../kernel/refusal.ts";
import { ENTERED, settings } from "./enter.ts";
import type { Bound } from "./packet.ts";
import type { Scope } from "./scope.ts";
import { bound, statement } from "./statement.ts";

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
   SELECT $1::text, $2::text, $3::text, $4::text, $5::uuid WHERE ${ENTERED}`,
);

/** The index that finds a key used before. */
export const CLAIMED = "idempotency_pkey";

const firstUse = statement(
  "SELECT operation, request, result_id FROM platform.idempotency WHERE actor = $1 AND key = $2",
);

export interface KeyedRequest {
  readonly operation: string;
  readonly input: { readonly idempotencyKey: string };
}

interface Use {
  readonly operation: string;
  readonly request: string;
  readonly result_id: string;
}

/** A caller's key for one request. */
export interface Key {
  /**
   * Makes it the transaction's own, or fails by CLAIMED where it was used before. To be sent first in a transaction, it
   * tells PostgreSQL on the way for whom it is.
   */
  readonly claim: (scope: Scope, id: string) => Bound;
  readonly firstUse: Bound;
  /** The id of what the first use of it wrote. Refused where that was for another request. */
  readonly wroteFirst: (use: Use) => string;
}

export function keyOf(actor: string, { operation, input }: KeyedRequest): Key {
  const { idempotencyKey } = input;
  const hash = createHash("sha256").update(JSON.stringify(input)).digest("base64url");
  return {
    claim: (scope, id) => bound(claim, actor, idempotencyKey, operation, hash, id, ...settings(scope)),
    firstUse: bound(firstUse, actor, idempotencyKey),
    wroteFirst: (use) => {
      if (use.operation !== operation || use.request !== hash) throw new RefusedWrite([keyReused()]);
      return use.result_id;
    },
  };
}
