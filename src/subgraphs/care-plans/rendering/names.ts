import type { Ask } from "../../../platform/ask.ts";
import type { Names } from "./plan-document.ts";

interface Person {
  readonly displayName: string | null;
}

interface Who {
  readonly type: string | null;
  readonly id: string | null;
  readonly patient: Person | null;
  readonly practitioner: Person | null;
  readonly practitionerRole: { readonly practitioner: { readonly practitioner: Person | null } | null } | null;
  readonly organisation: { readonly name: string | null } | null;
}

interface Answer {
  readonly carePlan: {
    readonly patient: Person | null;
    readonly author: Who | null;
    readonly goals: readonly { readonly expressedBy: Who | null }[];
    readonly actions: readonly { readonly owner: Who | null }[];
    readonly contingencies: readonly { readonly responsible: Who | null }[];
  } | null;
}

const WHO = `type id patient { displayName } practitioner { displayName } organisation { name }
  practitionerRole { practitioner { practitioner { displayName } } }`;

const NAMES = `query ($id: ID!) { carePlan(id: $id) {
  patient { displayName } author { ${WHO} } goals { expressedBy { ${WHO} } }
  actions { owner { ${WHO} } } contingencies { responsible { ${WHO} } } } }`;

/** How the person and everyone with a part in the plan are called, as far as the caller may know. */
export async function namesIn(
  ask: Ask,
  id: string,
): Promise<{ readonly person: string | null; readonly names: Names }> {
  const { carePlan } = await ask<Answer>(NAMES, { id });
  if (carePlan === null) return { person: null, names: new Map() };
  const everyone = [
    carePlan.author,
    ...carePlan.goals.map(({ expressedBy }) => expressedBy),
    ...carePlan.actions.map(({ owner }) => owner),
    ...carePlan.contingencies.map(({ responsible }) => responsible),
  ];
  const named = everyone.flatMap((who) => {
    const name = who && nameOf(who);
    return name ? [[`${who.type}/${who.id}`, name] as const] : [];
  });
  return { person: carePlan.patient?.displayName ?? null, names: new Map(named) };
}

const nameOf = ({ patient, practitioner, practitionerRole, organisation }: Who): string | null =>
  patient?.displayName ??
  practitioner?.displayName ??
  practitionerRole?.practitioner?.practitioner?.displayName ??
  organisation?.name ??
  null;
