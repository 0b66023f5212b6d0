import type { Reference } from "../../../kernel/reference.ts";
import { invalid, type Refusal } from "../../../kernel/refusal.ts";
import { covers, type DateTime, endsBeforeStart } from "../../../kernel/time.ts";
import type { CareTeam, CareTeamParticipant } from "./care-team.ts";

/** Whether someone is in the team at this moment. */
export const isCurrent = ({ period }: Pick<CareTeamParticipant, "period">, at: Date): boolean => covers(period, at);

/** Whether someone is in the team now, or will be. */
export const isOpen = ({ period }: CareTeamParticipant, now: Date): boolean =>
  period === null || period.end === null || covers({ start: null, end: period.end }, now);

export const endedAt = (participant: CareTeamParticipant, end: DateTime): CareTeamParticipant => ({
  ...participant,
  period: { start: participant.period?.start ?? null, end },
});

export const startedAt = (participant: CareTeamParticipant, start: DateTime): CareTeamParticipant => ({
  ...participant,
  period: { start: participant.period?.start ?? start, end: participant.period?.end ?? null },
});

/** Same id; where there is none, same identifier, or else the same name. */
export function isMember({ member }: Pick<CareTeamParticipant, "member">, wanted: Reference): boolean {
  if (member === null) return false;
  if (wanted.id !== null) return member.id === wanted.id;
  if (wanted.identifier !== null) {
    return (
      member.identifier?.system === wanted.identifier.system && member.identifier.value === wanted.identifier.value
    );
  }
  return wanted.display !== null && member.display === wanted.display;
}

export const hasRole = ({ roles }: Pick<CareTeamParticipant, "roles">, code: string): boolean =>
  roles.some(({ codings }) => codings.some((coding) => coding.code === code));

export type ParticipantKind = "PERSON" | "FAMILY" | "PROFESSIONAL" | "ORGANISATION" | "OTHER";

const kinds: Readonly<Record<string, ParticipantKind>> = {
  Patient: "PERSON",
  RelatedPerson: "FAMILY",
  Practitioner: "PROFESSIONAL",
  PractitionerRole: "PROFESSIONAL",
  Organisation: "ORGANISATION",
};

/** A nursery or a neighbour that no system knows has a name alone, and counts as much. */
export const kindOf = ({ member }: Pick<CareTeamParticipant, "member">): ParticipantKind =>
  kinds[member?.type ?? ""] ?? "OTHER";

/** The organisations that take part now, as members or through who acts for them; each once. */
export function agenciesIn(teams: readonly Pick<CareTeam, "participants">[], now: Date): readonly Reference[] {
  const agencies = teams
    .flatMap(({ participants }) => participants)
    .filter((it) => isCurrent(it, now))
    .flatMap(({ member, onBehalfOf }) => [onBehalfOf, member?.type === "Organisation" ? member : null])
    .filter((it) => it !== null);
  return [...new Map(agencies.map((it) => [it.id ?? it.display, it])).values()];
}

export interface Wanted {
  readonly kind?: readonly ParticipantKind[] | null;
  readonly role?: string | null;
  readonly current?: boolean | null;
}

export const isWanted = (it: CareTeamParticipant, { kind, role, current }: Wanted, now: Date): boolean =>
  (!kind || kind.includes(kindOf(it))) &&
  (!role || hasRole(it, role)) &&
  (current == null || isCurrent(it, now) === current);

/** What is wrong with a participant, at this path of the input. */
export function participantFaults(participant: CareTeamParticipant, path: string): readonly Refusal[] {
  const { member, onBehalfOf, roles, period } = participant;
  const faults: Refusal[] = [];
  if (member === null && roles.length === 0) faults.push(invalid(path, "A participant needs a member or a role."));
  // FHIR R4 ctm-1.
  if (onBehalfOf !== null && member !== null && member.type !== "Practitioner") {
    faults.push(invalid(`${path}.onBehalfOf`, "Only a practitioner takes part on behalf of an organisation."));
  }
  if (period && endsBeforeStart(period.start, period.end)) {
    faults.push(invalid(`${path}.period`, "A period ends after it starts."));
  }
  return faults;
}
