import { invalid, type Refusal } from "../../../kernel/refusal.ts";
import type { Ask } from "../../../platform/ask.ts";
import type { Application } from "./record-update.rules.ts";
import type { ProposedFact, RecordUpdate } from "./record-update.ts";

interface Part {
  readonly use: string | null;
  readonly system?: string | null;
  readonly period: { readonly start: string | null; readonly end: string | null } | null;
  readonly [field: string]: unknown;
}

interface Person {
  readonly id: string;
  readonly version: number;
  readonly telecom: readonly Part[] | null;
  readonly addresses: readonly Part[] | null;
  readonly languages: readonly { readonly language: object; readonly preferred: boolean | null }[];
}

type Waiting = Pick<RecordUpdate, "fact" | "status" | "proposed"> & { readonly patient: Person | null };

const WAITING = /* GraphQL */ `query WaitingUpdate($id: ID!) {
  recordUpdate(id: $id) {
    fact status
    proposed { text contact address { lines city postcode } language interpreterRequired }
    patient {
      id version
      telecom { system value use rank period { start end } }
      addresses { use text lines city district county postcode country period { start end } }
      languages { language { codings { system version code display } text } preferred }
    }
  }
}`;
const REVISE = /* GraphQL */ `mutation ApplyUpdate($input: RevisePatientInput!) {
  revisePatient(input: $input) { errors { message } }
}`;

const NOT_APPLIED: Application = { applied: false, refused: [] };

/**
 * Writes what was proposed into the person's record, by the mutation that anybody would use, in the decider's own name.
 * Its key is the update's own, so that it is written once however often the decision is sent.
 */
export async function applyUpdate(ask: Ask, id: string, now: Date): Promise<Application> {
  const { recordUpdate } = await ask<{ readonly recordUpdate: Waiting | null }>(WAITING, { id });
  if (recordUpdate?.status !== "PROPOSED" || recordUpdate.patient === null) return NOT_APPLIED;
  const { patient } = recordUpdate;
  const change = changeOf(recordUpdate, patient, now);
  if (change === null) return NOT_APPLIED;
  const input = { idempotencyKey: `record-update-${id}`, id: patient.id, expectedVersion: patient.version, ...change };
  const { revisePatient } = await ask<{ readonly revisePatient: { readonly errors: readonly { message: string }[] } }>(
    REVISE,
    { input },
  );
  const refused: readonly Refusal[] = revisePatient.errors.map(({ message }) => invalid("id", message));
  return { applied: refused.length === 0, refused };
}

/** What changes in the person's record; null for a fact that only people can enter, and for what may not be seen. */
function changeOf({ fact, proposed }: Waiting, person: Person, now: Date): object | null {
  const { contact, address, language, interpreterRequired } = proposed as ProposedFact;
  const start = now.toISOString();
  const held = { start, end: null };
  if ((fact === "PHONE" || fact === "EMAIL") && person.telecom !== null) {
    const fresh = { system: fact, value: contact, use: "HOME", rank: null, period: held };
    return { telecom: [fresh, ...person.telecom.map((it) => (it.system === fact ? old(it, start) : it))] };
  }
  if (fact === "ADDRESS" && person.addresses !== null && address !== null) {
    const homes = person.addresses.map((it) => (it.use === "HOME" || it.use === null ? old(it, start) : it));
    return { addresses: [{ ...address, use: "HOME", period: held }, ...homes] };
  }
  if (fact === "LANGUAGE" && language !== null) {
    const others = person.languages.map((it) => ({ ...it, preferred: false }));
    return { languages: [{ language: { codings: [{ system: BCP47, code: language }] }, preferred: true }, ...others] };
  }
  return fact === "INTERPRETER" && interpreterRequired !== null ? { interpreterRequired } : null;
}

const BCP47 = "urn:ietf:bcp:47";

/** What was true until now stays on record as such. */
const old = (part: Part, end: string): Part =>
  part.use === "OLD" ? part : { ...part, use: "OLD", period: { start: part.period?.start ?? null, end } };
