import { idOf } from "../../../kernel/reference.ts";
import { accept, type Decision, invalid, refuse, wrongState } from "../../../kernel/refusal.ts";
import type { Stored } from "../../../kernel/stored.ts";
import { type DateTime, earliest } from "../../../kernel/time.ts";
import type { Occasion } from "../../../platform/graph/mutations.ts";
import { isKeptBy, notKept, type Ours } from "../keeping.rules.ts";
import { sdsFaults } from "../sds-number.ts";
import type { PractitionerRole } from "./practitioner-role.ts";

export type PractitionerRoleGiven = Omit<PractitionerRole, "id" | "active" | "namedContact" | "clinicalContact">;

export const createPractitionerRole = (id: string, given: PractitionerRoleGiven): Decision<PractitionerRole> =>
  sound({ ...given, id, active: true, namedContact: null, clinicalContact: null }, given.sdsRoleProfileId);

export type PractitionerRoleRevision = Partial<Omit<PractitionerRoleGiven, "practitioner">>;

/** A role that has ended is history: somebody who returns gets a new one. */
export function revisePractitionerRole(
  role: Stored<PractitionerRole>,
  given: PractitionerRoleRevision,
  ours: Ours,
): Decision<PractitionerRole> {
  if (!mayKeep(role, ours)) return refuse(notKept());
  if (role.active === false) return refuse(ended);
  return sound({ ...role, ...given }, given.sdsRoleProfileId ?? null);
}

export function endPractitionerRole(
  role: Stored<PractitionerRole>,
  { end }: { readonly end: DateTime | null },
  { now }: Occasion,
  ours: Ours,
): Decision<PractitionerRole> {
  if (!mayKeep(role, ours)) return refuse(notKept());
  if (role.active === false) return refuse(ended);
  const period = { start: role.period?.start ?? null, end: end ?? (now.toISOString() as DateTime) };
  if (isBackwards(period)) return refuse(invalid("end", "The role ends before it starts."));
  return accept({ ...role, active: false, period });
}

/** A role is kept by the organisation that it is for, its PCN, and whoever recorded it. */
export const mayKeep = ({ organisation, ownerId }: Stored<PractitionerRole>, ours: Ours): boolean =>
  isKeptBy(ours, [idOf(organisation, "Organisation"), ownerId]);

const ended = wrongState("INACTIVE", "The role has ended.");

function sound(role: PractitionerRole, sdsRoleProfileId: string | null): Decision<PractitionerRole> {
  const faults = [
    ...(role.practitioner === null && role.organisation === null
      ? [invalid("practitioner", "A role is somebody's, or a post in an organisation.")]
      : []),
    ...((role.caseloadCapacity ?? 1) < 1
      ? [invalid("caseloadCapacity", "A caseload has room for one person at least.")]
      : []),
    ...(isBackwards(role.period) ? [invalid("period", "The role ends before it starts.")] : []),
    ...sdsFaults("sdsRoleProfileId", sdsRoleProfileId),
  ];
  return faults.length > 0 ? refuse(...faults) : accept(role);
}

const isBackwards = (period: PractitionerRole["period"]): boolean =>
  Boolean(period?.start && period.end && earliest(period.end) < earliest(period.start));
