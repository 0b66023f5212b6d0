import { idOf, type Reference } from "../../../kernel/reference.ts";
import { accept, type Decision, invalid, notFound, type Refusal, refuse, wrongState } from "../../../kernel/refusal.ts";
import type { Stored } from "../../../kernel/stored.ts";
import { notKept, type Ours } from "../keeping.rules.ts";
import { mayKeep } from "../practitioner-role/practitioner-role.rules.ts";
import type { PractitionerRole } from "../practitioner-role/practitioner-role.ts";

export interface ContactsGiven {
  readonly namedContact: Reference;
  readonly clinicalContact: Reference | null;
}

/** Which of the two people named work in care: known here, in an active entry. */
export interface ContactFacts {
  readonly known: { readonly namedContact: boolean; readonly clinicalContact: boolean };
}

/** The first point of contact, and the clinician to ask, are somebody: another person, known in the directory. */
export function setNamedContact(
  role: Stored<PractitionerRole>,
  given: ContactsGiven,
  ours: Ours,
  { known }: ContactFacts,
): Decision<PractitionerRole> {
  if (!mayKeep(role, ours)) return refuse(notKept());
  if (role.active === false) return refuse(wrongState("INACTIVE", "The role has ended."));
  const faults = (["namedContact", "clinicalContact"] as const).flatMap((field): Refusal[] => {
    const who = given[field];
    if (who === null) return [];
    if (!known[field]) return [notFound(field)];
    return isSame(who, role) ? [invalid(field, "Nobody is their own point of contact.")] : [];
  });
  return faults.length > 0 ? refuse(...faults) : accept({ ...role, ...given });
}

const isSame = (who: Reference, { id, practitioner }: PractitionerRole): boolean =>
  who.id === id || (who.id !== null && who.id === idOf(practitioner, "Practitioner"));
