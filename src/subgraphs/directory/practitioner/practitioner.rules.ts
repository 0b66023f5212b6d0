import { accept, type Decision, invalid, refuse, wrongState } from "../../../kernel/refusal.ts";
import type { Stored } from "../../../kernel/stored.ts";
import { isKeptBy, notKept, type Ours } from "../keeping.rules.ts";
import { sdsFaults } from "../sds-number.ts";
import type { Practitioner } from "./practitioner.ts";

export type PractitionerGiven = Omit<Practitioner, "id" | "active" | "qualifications">;

export const createPractitioner = (id: string, given: PractitionerGiven): Decision<Practitioner> =>
  sound({ ...given, id, active: true, qualifications: [] }, given.sdsUserId);

export type PractitionerRevision = Partial<PractitionerGiven & Pick<Practitioner, "active">>;

export function revisePractitioner(
  practitioner: Stored<Practitioner>,
  given: PractitionerRevision,
  ours: Ours,
): Decision<Practitioner> {
  if (!mayKeep(practitioner, ours)) return refuse(notKept());
  if (given.active === false) return refuse(invalid("active", "Use endPractitioner when somebody leaves."));
  return sound({ ...practitioner, ...given }, given.sdsUserId ?? null);
}

/** They no longer work in care; what they did keeps their name. */
export function endPractitioner(practitioner: Stored<Practitioner>, ours: Ours): Decision<Practitioner> {
  if (!mayKeep(practitioner, ours)) return refuse(notKept());
  if (practitioner.active === false) return refuse(wrongState("INACTIVE", "The practitioner has left."));
  return accept({ ...practitioner, active: false });
}

/** A practitioner may work for many; the entry is kept by the group that recorded it. */
export const mayKeep = ({ ownerId }: Stored<Practitioner>, ours: Ours): boolean => isKeptBy(ours, [ownerId]);

function sound(practitioner: Practitioner, sdsUserId: string | null): Decision<Practitioner> {
  const named = (practitioner.names ?? []).some(({ family, given, text }) => family || text || given.length > 0);
  const faults = [
    ...(named ? [] : [invalid("names", "A practitioner needs a name.")]),
    ...sdsFaults("sdsUserId", sdsUserId),
  ];
  return faults.length > 0 ? refuse(...faults) : accept(practitioner);
}
