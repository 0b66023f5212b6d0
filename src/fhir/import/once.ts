import { createHash } from "node:crypto";
import type { DataSource } from "typeorm";
import { v7 } from "uuid";
import { keyReused, type Refusal } from "../../kernel/refusal.ts";
import { ownerOf } from "../../platform/scope.ts";
import type { WriteContext } from "../../platform/writes.ts";
import { type Finding, type ImportMode, isError } from "./finding.ts";
import type { UnitResult } from "./outcome.ts";
import { type ImportCount, Tally } from "./summary.ts";

export interface ImportAnswer {
  readonly summary: readonly ImportCount[];
  readonly warnings: readonly {
    readonly entry: string | null;
    readonly expression: string;
    readonly message: string;
  }[];
  readonly errors: readonly Refusal[];
}

export function answerOf({ entries }: UnitResult, mode: ImportMode): ImportAnswer {
  const tally = new Tally();
  tally.add(entries);
  const found = entries.flatMap(({ place, findings }) => findings.map((it) => ({ entry: place || null, it })));
  const said = ({ entry, it }: { entry: string | null; it: Finding }) => ({
    entry,
    expression: it.expression,
    message: it.reason,
  });
  return {
    summary: tally.counts,
    warnings: found.filter(({ it }) => !isError(it, mode)).map(said),
    errors: found
      .filter(({ it }) => isError(it, mode))
      .map((one) => ({ __typename: "ImportFault", code: one.it.kind, path: ["input", "resource"], ...said(one) })),
  };
}

/**
 * The same key with the same input gives the first answer again. The key is claimed after the import, which changes
 * nothing the second time, so that one that failed half-way can be sent again.
 */
export async function once(
  { source, actorId, scope, now }: WriteContext,
  input: { readonly idempotencyKey: string },
  work: () => Promise<ImportAnswer>,
): Promise<ImportAnswer> {
  const request = createHash("sha256").update(JSON.stringify(input)).digest("base64url");
  const asked = () => earlier(source, actorId, input.idempotencyKey, request);
  const before = await asked();
  if (before) return before;
  const answer = await work();
  const id = v7();
  const claimed = await source.transaction(async (tx) => {
    const claim = (await tx.query(
      `INSERT INTO platform.idempotency (actor, key, operation, request, result_id) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT (actor, key) DO NOTHING RETURNING key`,
      [actorId, input.idempotencyKey, OPERATION, request, id],
    )) as unknown[];
    if (claim.length === 0) return false;
    await tx.query("INSERT INTO fhir.import (id, owner_id, answer, created_at) VALUES ($1, $2, $3, $4)", [
      id,
      ownerOf(scope),
      JSON.stringify(answer),
      now.toISOString(),
    ]);
    return true;
  });
  return claimed ? answer : ((await asked()) ?? answer);
}

/** What was answered to this key, or that it was used for something else; null where it is new. */
async function earlier(source: DataSource, actor: string, key: string, request: string): Promise<ImportAnswer | null> {
  const [found] = (await source.query(
    `SELECT i.operation, i.request, a.answer FROM platform.idempotency i LEFT JOIN fhir.import a ON a.id = i.result_id
     WHERE i.actor = $1 AND i.key = $2`,
    [actor, key],
  )) as { operation: string; request: string; answer: string | null }[];
  if (!found) return null;
  const same = found.operation === OPERATION && found.request === request && found.answer !== null;
  return same ? (JSON.parse(found.answer!) as ImportAnswer) : { summary: [], warnings: [], errors: [keyReused()] };
}

const OPERATION = "importFhir";
