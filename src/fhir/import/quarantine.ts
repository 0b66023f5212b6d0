import { createHash } from "node:crypto";
import type * as fhir from "fhir/r4.js";
import { ownerOf } from "../../platform/scope.ts";
import type { Unit } from "./entries.ts";
import { isError } from "./finding.ts";
import type { Importing } from "./importing.ts";
import type { EntryResult } from "./outcome.ts";

/** Sets faulty entries aside as they came, and lets go of those that have got in since. */
export async function setAside(
  { tx, scope, now, mode }: Importing,
  source: string,
  original: Unit,
  results: readonly EntryResult[],
): Promise<void> {
  const texts = original.entries.map(({ resource }) => JSON.stringify(resource));
  const digests = texts.map((text) => createHash("sha256").update(text).digest("base64url"));
  const aside = results.flatMap((result, i) => (result.outcome === "quarantined" ? [{ result, i }] : []));
  const through = digests.filter((_, i) => results[i]!.outcome !== "quarantined");
  await tx.query("DELETE FROM fhir.quarantine WHERE owner_id = $1 AND source = $2 AND digest = ANY ($3::text[])", [
    ownerOf(scope),
    source,
    through,
  ]);
  if (aside.length === 0) return;
  await tx.query(
    `INSERT INTO fhir.quarantine (owner_id, source, received_at, digest, place, resource, outcome)
     SELECT $1, $2, $3, * FROM unnest($4::text[], $5::text[], $6::text[], $7::text[]) ON CONFLICT DO NOTHING`,
    [
      ownerOf(scope),
      source,
      now.toISOString(),
      aside.map(({ i }) => digests[i]),
      aside.map(({ result }) => result.place),
      aside.map(({ i }) => texts[i]!.replaceAll("\\u0000", "\\ufffd")),
      aside.map(({ result }) => JSON.stringify(outcomeOf(result, mode))),
    ],
  );
}

const outcomeOf = ({ findings }: EntryResult, mode: Importing["mode"]): fhir.OperationOutcome => ({
  resourceType: "OperationOutcome",
  issue: findings.map((it) => ({
    severity: isError(it, mode) ? "error" : "warning",
    code: it.kind === "REFUSED" ? "not-found" : it.kind === "CODE" ? "code-invalid" : "invalid",
    diagnostics: it.reason,
    ...(it.expression !== "" && { expression: [it.expression] }),
  })),
});
