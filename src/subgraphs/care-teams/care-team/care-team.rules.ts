import type { Reference } from "../../../kernel/reference.ts";
import { accept, type Decision, invalid, refuse, wrongState } from "../../../kernel/refusal.ts";
import { type DateTime, endsBeforeStart } from "../../../kernel/time.ts";
import type { Occasion } from "../../../platform/graph/mutations.ts";
import { advocacyFaults, type Coordination } from "./advocacy.ts";
import type { CareTeam, CareTeamParticipant } from "./care-team.ts";
import { endedAt, hasRole, isMember, isOpen, participantFaults, startedAt } from "./participation.ts";

export type CareTeamGiven = Omit<CareTeam, "id">;

/** A team starts proposed, active or suspended; it cannot start at its end. */
export function createCareTeam(
  id: string,
  given: CareTeamGiven,
  _occasion: Occasion,
  { coordinators }: Coordination,
): Decision<CareTeam> {
  const faults = [
    ...given.participants.flatMap((participant, i) => participantFaults(participant, `participants.${i}`)),
    ...advocacyFaults(given.participants, coordinators, (i) => `participants.${i}.member`),
  ];
  if (isEnded(given.status)) faults.unshift(invalid("status", "A team cannot start at its end."));
  return faults.length > 0 ? refuse(...faults) : accept({ ...given, id });
}

export type CareTeamRevision = Partial<Omit<CareTeamGiven, "patientId">>;

/** A team that has ended is history. Ending one is a step of its own. */
export function reviseCareTeam(
  team: CareTeam,
  given: CareTeamRevision,
  _occasion: Occasion,
  { coordinators }: Coordination,
): Decision<CareTeam> {
  if (isEnded(team.status)) return refuse(ended(team));
  if (isEnded(given.status ?? null)) return refuse(invalid("status", "Use endCareTeam to end a team."));
  const participants = given.participants ?? [];
  const faults = [
    ...participants.flatMap((it, i) => participantFaults(it, `participants.${i}`)),
    ...advocacyFaults(participants, coordinators, (i) => `participants.${i}.member`),
  ];
  return faults.length > 0 ? refuse(...faults) : accept({ ...team, ...given });
}

export interface CareTeamEnding {
  readonly end: DateTime | null;
  readonly reason: string | null;
}

/** The end of a team is the end of everyone's part in it; those who left before keep their own end. */
export function endCareTeam(team: CareTeam, { end, reason }: CareTeamEnding, { now }: Occasion): Decision<CareTeam> {
  if (isEnded(team.status)) return refuse(ended(team));
  const time = now.toISOString() as DateTime;
  const last = end ?? time;
  const start = team.period?.start ?? null;
  if (endsBeforeStart(start, last)) return refuse(invalid("end", "The team cannot end before it starts."));
  const note = reason ? [{ text: reason, author: null, authorName: null, time }] : [];
  return accept({
    ...team,
    status: "INACTIVE",
    period: { start, end: last },
    participants: team.participants.map((it) => (isOpen(it, now) ? endedAt(it, last) : it)),
    notes: [...team.notes, ...note],
  });
}

export interface Joiner {
  readonly participant: CareTeamParticipant | null;
}

/** Someone who has agreed already joins: from now on, unless another time is given. */
export function addCareTeamParticipant(
  team: CareTeam,
  { participant }: Joiner,
  { now }: Occasion,
  { coordinators }: Coordination,
): Decision<CareTeam> {
  if (isEnded(team.status)) return refuse(ended(team));
  if (participant === null) return refuse(invalid("participant", "A participant needs a member or a role."));
  const others = [...team.participants.filter((it) => isOpen(it, now)), participant];
  const faults = [
    ...participantFaults(participant, "participant"),
    ...advocacyFaults(others, coordinators, () => "participant.member"),
  ];
  if (faults.length > 0) return refuse(...faults);
  const joined = startedAt(participant, now.toISOString() as DateTime);
  return accept({ ...team, participants: [...team.participants, joined] });
}

export interface Leaving {
  readonly member: Reference | null;
  /** The code of the one role that they give up; null for all. */
  readonly role: string | null;
  readonly end: DateTime | null;
}

/** Someone leaves. Their part in the team stays in the record, with its end. */
export function endCareTeamParticipation(
  team: CareTeam,
  { member, role, end }: Leaving,
  { now }: Occasion,
): Decision<CareTeam> {
  if (isEnded(team.status)) return refuse(ended(team));
  if (member === null) return refuse(invalid("member", "Say who leaves."));
  const leaves = (it: CareTeamParticipant) => isMember(it, member) && isOpen(it, now) && (!role || hasRole(it, role));
  const leaving = team.participants.filter(leaves);
  if (leaving.length === 0)
    return refuse(invalid("member", "Nobody of this name takes part in the team in this role."));
  const last = end ?? (now.toISOString() as DateTime);
  if (leaving.some(({ period }) => endsBeforeStart(period?.start ?? null, last))) {
    return refuse(invalid("end", "Nobody can leave a team before they joined it."));
  }
  return accept({ ...team, participants: team.participants.map((it) => (leaves(it) ? endedAt(it, last) : it)) });
}

const isEnded = (status: CareTeam["status"]): boolean => status === "INACTIVE" || status === "ENTERED_IN_ERROR";

const ended = (team: CareTeam) => wrongState(team.status ?? "INACTIVE", "The team has ended.");
