import { type Reference, reference } from "../../../kernel/reference.ts";
import type { Refusal } from "../../../kernel/refusal.ts";
import type { Ask } from "../../../platform/ask.ts";

/** Whom a concern goes to, as the directory and the patient's record know them. */
export interface ConcernParties {
  /** A clinician in an active role; null where none can be found. */
  readonly contact: Reference | null;
  readonly supervisor: Reference;
  readonly practice: Reference;
}

interface Pointer {
  readonly type: string | null;
  readonly id: string | null;
  readonly display: string | null;
}

interface Post {
  readonly id: string;
  readonly active: boolean | null;
  readonly isNonClinical: boolean;
  readonly codes: readonly unknown[];
  readonly practitioner: Pointer | null;
}

interface Around {
  readonly raiser: {
    readonly clinicalContact: Pointer | null;
    readonly namedContact: Pointer | null;
    readonly supervisions: { readonly nodes: readonly { readonly supervisor: Pointer }[] };
  } | null;
  readonly patient: { readonly registeredPractice: Pointer | null } | null;
}

const AROUND = /* GraphQL */ `query ConcernAround($patient: ID!, $raiser: ID!) {
  raiser: practitionerRole(by: { id: $raiser }) {
    clinicalContact { type id display }
    namedContact { type id display }
    supervisions(first: 1) { nodes { supervisor { type id display } } }
  }
  patient(by: { id: $patient }) { registeredPractice { type id display } }
}`;

const ROLE = /* GraphQL */ `query ClinicalRole($id: ID!) {
  practitionerRole(by: { id: $id }) { id active isNonClinical codes { text } practitioner { type id display } }
}`;
const PERSON = /* GraphQL */ `query ClinicalPerson($id: ID!) {
  practitioner(by: { id: $id }) {
    roles(first: 20, filter: { active: true }) {
      nodes { id active isNonClinical codes { text } practitioner { type id display } }
    }
  }
}`;

/** A post that nobody holds answers nobody; one without a job role is not known to be clinical. */
const isClinical = (it: Post | null): it is Post =>
  it !== null && it.active !== false && !it.isNonClinical && it.codes.length > 0 && it.practitioner !== null;

async function clinicianAt(ask: Ask, to: Pointer | Reference | null): Promise<Reference | null> {
  if (to === null || to.id === null) return null;
  const posts =
    to.type === "PractitionerRole"
      ? [(await ask<{ practitionerRole: Post | null }>(ROLE, { id: to.id })).practitionerRole]
      : to.type === "Practitioner"
        ? ((await ask<{ practitioner: { roles: { nodes: readonly Post[] } } | null }>(PERSON, { id: to.id }))
            .practitioner?.roles.nodes ?? [])
        : [];
  const post = posts.find(isClinical);
  return post ? reference("PractitionerRole", post.id, to.display ?? post.practitioner?.display ?? null) : null;
}

const named = (to: Pointer | null | undefined, otherwise: string): Reference =>
  to
    ? { type: to.type, id: to.id, url: null, display: to.display, identifier: null }
    : { ...nobody, display: otherwise };

const nobody: Reference = { type: null, id: null, url: null, display: null, identifier: null };

/**
 * Who is alerted: whoever is given, and no other; else the clinician whom the coordinator turns to, else their named
 * contact where that is a clinician. What the caller may not see is not known.
 */
export async function concernParties(
  ask: Ask,
  { patientId, raisedBy, namedContact }: { patientId: string; raisedBy: Reference; namedContact: Reference | null },
): Promise<ConcernParties> {
  const { raiser, patient } = await ask<Around>(AROUND, { patient: patientId, raiser: raisedBy.id ?? "" });
  const own = [raiser?.clinicalContact ?? null, raiser?.namedContact ?? null];
  let contact: Reference | null = null;
  for (const one of namedContact === null ? own : [namedContact]) contact ??= await clinicianAt(ask, one);
  return {
    contact,
    supervisor: named(
      raiser?.supervisions.nodes[0]?.supervisor ?? raiser?.namedContact,
      "The coordinator's supervisor",
    ),
    practice: named(patient?.registeredPractice, "The registered practice"),
  };
}

export const clinicalContactRequired = (): Refusal => ({
  __typename: "ClinicalContactRequired",
  code: "CLINICAL_CONTACT_REQUIRED",
  message: "A safety concern goes to a named clinician: name one in an active clinical role.",
  path: ["input", "namedContact"],
});
