import type { Reference } from "../../../kernel/reference.ts";
import type { Ask } from "../../../platform/ask.ts";
import type { PlanWithParts } from "../care-plan/derived.ts";
import type { Names } from "./plan-document.ts";

/** Whoever is asked about: by a name, or as the holder of a post. Null where the caller may not know, or nobody is there. */
interface Answer {
  readonly who: { readonly name?: string | null; readonly held?: Reference | null } | null;
}

/** How to ask for the name of whoever a reference means, by its type. */
const QUESTIONS: Readonly<Record<string, string>> = {
  Patient: /* GraphQL */ `query ($id: ID!) { who: patient(by: { id: $id }) { name: displayName } }`,
  RelatedPerson: /* GraphQL */ `query ($id: ID!) { who: relatedPerson(id: $id) { name: displayName } }`,
  Practitioner: /* GraphQL */ `query ($id: ID!) { who: practitioner(by: { id: $id }) { name: displayName } }`,
  PractitionerRole: /* GraphQL */ `query ($id: ID!) { who: practitionerRole(by: { id: $id }) { held: practitioner { type id display } } }`,
  Organisation: /* GraphQL */ `query ($id: ID!) { who: organisation(by: { id: $id }) { name } }`,
};

/** How everyone with a part in the plan is called whom the plan itself does not name, as far as the caller may know. */
export async function namesIn({ plan, goals, actions }: PlanWithParts, ask: Ask): Promise<Names> {
  const everyone = [
    plan.author,
    ...goals.map(({ expressedBy }) => expressedBy),
    ...actions.map(({ owner }) => owner),
    ...plan.contingencies.map(({ responsible }) => responsible),
  ];
  const unnamed = new Map(
    everyone.flatMap((who) => (who !== null && who.display === null ? [[`${who.type}/${who.id}`, who] as const] : [])),
  );
  const named = await Promise.all([...unnamed].map(async ([key, who]) => [key, await nameOf(who, ask)] as const));
  return new Map(named.flatMap(([key, name]) => (name === null ? [] : [[key, name] as const])));
}

/** The person's own name. */
export const personIn = ({ plan: { patientId: id } }: PlanWithParts, ask: Ask): Promise<string | null> =>
  nameOf({ type: "Patient", id, display: null }, ask);

type Meant = Pick<Reference, "type" | "id" | "display">;

async function nameOf({ type, id, display }: Meant, ask: Ask): Promise<string | null> {
  const question = QUESTIONS[type ?? ""];
  if (display !== null || id === null || question === undefined) return display;
  const { who } = await ask<Answer>(question, { id });
  return who?.held ? nameOf(who.held, ask) : (who?.name ?? null);
}
