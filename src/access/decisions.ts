import type { EntityManager } from "typeorm";
import { bound, statement } from "../platform/statement.ts";
import { sendLater } from "../platform/transaction.ts";
import { ALL, bitsOf, permittedKinds } from "./policy/kinds.ts";

/** What a person decided on one party, or on everyone outside: from which consent, on what, and for how long. */
export interface SharingDecision {
  readonly patientId: string;
  readonly sourceId: string;
  readonly decision: "PERMIT" | "DENY";
  /** Null: whoever takes part in the person's care. */
  readonly party: { readonly type: "Organisation" | "RelatedPerson"; readonly id: string } | null;
  /** The kinds of resource that it is about, by FHIR name; empty where it names none. */
  readonly classes: readonly string[];
  readonly starts: string | null;
  readonly ends: string | null;
}

/** What a decision covers. One that denies without naming a kind that is known here denies everything. */
export function coveredBits({ decision, classes }: Pick<SharingDecision, "decision" | "classes">): number {
  const kinds = decision === "DENY" && classes.length === 0 ? ALL : permittedKinds(classes);
  return bitsOf(decision === "DENY" && kinds.length === 0 ? ALL : kinds);
}

const undeciding = statement("DELETE FROM access.consent WHERE source_id = ANY ($1::uuid[])");
const deciding = statement(
  `INSERT INTO access.consent (source_id, patient_id, decision, party_type, party_id, knows, starts, ends)
   SELECT source, patient, decision, type, party, knows, access.instant(f, false), access.instant(u, true)
   FROM unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[], $5::uuid[], $6::integer[], $7::text[], $8::text[])
     AS g(source, patient, decision, type, party, knows, f, u)`,
);

/** Replaces what these consents say on sharing; name every consent that was written, the ended and the mistaken too. */
export async function decide(
  tx: EntityManager,
  sources: readonly string[],
  decisions: readonly SharingDecision[],
): Promise<void> {
  await sendLater(tx, bound(undeciding, sources));
  if (decisions.length === 0) return;
  await sendLater(
    tx,
    bound(
      deciding,
      decisions.map(({ sourceId }) => sourceId),
      decisions.map(({ patientId }) => patientId),
      decisions.map(({ decision }) => decision),
      decisions.map(({ party }) => party?.type ?? null),
      decisions.map(({ party }) => party?.id ?? null),
      decisions.map(coveredBits),
      decisions.map(({ starts }) => starts ?? "-infinity"),
      decisions.map(({ ends }) => ends ?? "infinity"),
    ),
  );
}

export interface SealHeld {
  readonly patientId: string;
  readonly sourceId: string;
  /** The whole record, or only where the person is. */
  readonly hides: "RECORD" | "WHEREABOUTS";
  readonly starts: string;
  readonly ends: string | null;
}

const unsealing = statement("DELETE FROM access.restriction WHERE source_id = ANY ($1::uuid[])");
const sealing = statement(
  `INSERT INTO access.restriction (patient_id, why, source_id, kinds, starts, ends)
   SELECT patient, why, source, ${bitsOf(ALL)}, f::timestamptz, coalesce(u::timestamptz, 'infinity')
   FROM unnest($1::uuid[], $2::text[], $3::uuid[], $4::text[], $5::text[]) AS g(patient, why, source, f, u)`,
);

/** Replaces what these seals hide. */
export async function seal(tx: EntityManager, sources: readonly string[], seals: readonly SealHeld[]): Promise<void> {
  await sendLater(tx, bound(unsealing, sources));
  await sendLater(
    tx,
    bound(
      sealing,
      seals.map(({ patientId }) => patientId),
      seals.map(({ hides }) => (hides === "RECORD" ? "SEALED" : "WHEREABOUTS")),
      seals.map(({ sourceId }) => sourceId),
      seals.map(({ starts }) => starts),
      seals.map(({ ends }) => ends),
    ),
  );
}
