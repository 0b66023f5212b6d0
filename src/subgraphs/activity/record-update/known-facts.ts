import type { Ask } from "../../../platform/ask.ts";
import type { RecordFact } from "./record-fact.ts";

/** Since when the record says something of a fact; null where it says nothing. What may not be seen is left out. */
export type KnownFacts = Readonly<Partial<Record<RecordFact, string | null>>>;

interface Dated {
  readonly period: { readonly start: string | null } | null;
}

interface Person {
  readonly createdAt: string;
  readonly telecom: readonly (Dated & { readonly system: string | null; readonly use: string | null })[] | null;
  readonly addresses: readonly (Dated & { readonly use: string | null })[] | null;
  readonly languages: readonly unknown[];
  readonly interpreterRequired: boolean | null;
  readonly registeredPractice: unknown;
  readonly ethnicCategory: unknown;
  readonly relatedPeople: { readonly nodes: readonly { readonly isCarer: boolean; readonly updatedAt: string }[] };
  readonly carersOnRegister: readonly { readonly updatedAt: string }[];
  readonly consents: { readonly nodes: readonly { readonly recordedAt: string | null; readonly createdAt: string }[] };
}

const FACTS = /* GraphQL */ `query RecordFacts($id: ID!) {
  patient(by: { id: $id }) {
    createdAt
    telecom { system use period { start } }
    addresses { use period { start } }
    languages { preferred }
    interpreterRequired
    registeredPractice { id }
    ethnicCategory { text }
    relatedPeople(first: 100, filter: { active: true }) { nodes { isCarer updatedAt } }
    carersOnRegister { updatedAt }
    consents(first: 1, filter: { status: [ACTIVE] }) { nodes { recordedAt createdAt } }
  }
}`;

/** What the rooms know of a person, asked in the caller's own name; null where they may not see the person. */
export async function knownFacts(ask: Ask, patientId: string): Promise<KnownFacts | null> {
  const { patient } = await ask<{ readonly patient: Person | null }>(FACTS, { id: patientId });
  if (patient === null) return null;
  const { createdAt, relatedPeople, carersOnRegister, consents } = patient;
  const since = (value: unknown): string | null => (value === null || value === undefined ? null : createdAt);
  const dated = (list: readonly Dated[]) => latest(list.map(({ period }) => period?.start ?? createdAt));
  const reached = (...systems: readonly string[]) =>
    dated((patient.telecom ?? []).filter((it) => isCurrent(it) && systems.includes(it.system ?? "")));
  const related = relatedPeople.nodes;
  const carers = [...related.filter(({ isCarer }) => isCarer), ...carersOnRegister];
  return {
    ...(patient.telecom && { PHONE: reached("PHONE", "SMS"), EMAIL: reached("EMAIL") }),
    ...(patient.addresses && { ADDRESS: dated(patient.addresses.filter(isCurrent)) }),
    LANGUAGE: since(patient.languages[0]),
    INTERPRETER: since(patient.interpreterRequired),
    REGISTERED_PRACTICE: since(patient.registeredPractice),
    ETHNICITY: since(patient.ethnicCategory),
    NEXT_OF_KIN: latest(related.map(({ updatedAt }) => updatedAt)),
    CARER: latest(carers.map(({ updatedAt }) => updatedAt)),
    CONSENT_TO_SHARE: latest(consents.nodes.map((it) => it.recordedAt ?? it.createdAt)),
  };
}

const isCurrent = ({ use }: { readonly use: string | null }): boolean => use !== "OLD";

export const latest = (times: readonly string[]): string | null =>
  times.length === 0 ? null : times.reduce((a, b) => (Date.parse(a) >= Date.parse(b) ? a : b));
