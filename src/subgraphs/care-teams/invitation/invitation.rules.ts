import { accept, type Decision, invalid, notFound, refuse, wrongState } from "../../../kernel/refusal.ts";
import type { Stored } from "../../../kernel/stored.ts";
import type { DateTime } from "../../../kernel/time.ts";
import type { Occasion } from "../../../platform/graph/mutations.ts";
import { advocacyFaults, type Coordination } from "../care-team/advocacy.ts";
import type { CareTeam, CareTeamParticipant } from "../care-team/care-team.ts";
import { isMember, isOpen } from "../care-team/participation.ts";
import type { Invitation } from "./invitation.ts";

export type InvitationGiven = Pick<
  Invitation,
  "careTeamId" | "onBehalfOf" | "roles" | "telecom" | "task" | "message"
> & { readonly member: Invitation["member"] | null };

/** What the room's own tables say about the team that somebody is to join. */
export interface Joining extends Coordination {
  /** Null where there is none that the inviter may see. */
  readonly team: Stored<CareTeam> | null;
}

/** Somebody who is not in the team yet is asked to join one that has not ended. */
export function inviteToCareTeam(
  id: string,
  { member, ...given }: InvitationGiven,
  { now }: Occasion,
  { team, coordinators }: Joining,
): Decision<Invitation> {
  if (team === null) return refuse(notFound("careTeamId"));
  if (member === null) return refuse(invalid("member", "Say who is invited."));
  if (team.status === "INACTIVE") return refuse(wrongState(team.status, "The team has ended.", "careTeamId"));
  if (team.participants.some((it) => isMember(it, member) && isOpen(it, now))) {
    return refuse(invalid("member", "They are in the team already."));
  }
  const faults = advocacyFaults([{ member, roles: given.roles }], coordinators, () => "member");
  if (faults.length > 0) return refuse(...faults);
  return accept({
    ...given,
    id,
    member,
    patientId: team.patientId,
    status: "SENT",
    answeredAt: null,
    reason: null,
  });
}

/** Only what was not answered yet can be accepted, declined or withdrawn. */
const open = (invitation: Invitation) =>
  invitation.status === "SENT"
    ? []
    : [wrongState(invitation.status, "The invitation has been answered or withdrawn already.")];

const answered = (invitation: Invitation, status: Invitation["status"], reason: string | null, now: Date) =>
  accept<Invitation>({ ...invitation, status, reason, answeredAt: now.toISOString() as DateTime });

/** They accept: from this moment they are in the team. */
export function acceptInvitation(invitation: Invitation, _given: object, { now }: Occasion): Decision<Invitation> {
  const faults = open(invitation);
  return faults.length > 0 ? refuse(...faults) : answered(invitation, "ACCEPTED", null, now);
}

interface Because {
  readonly reason: string | null;
}

/** They decline, and say why. */
export function declineInvitation(
  invitation: Invitation,
  { reason }: Because,
  { now }: Occasion,
): Decision<Invitation> {
  if (!reason?.trim()) return refuse(invalid("reason", "Whoever declines says why."));
  const faults = open(invitation);
  return faults.length > 0 ? refuse(...faults) : answered(invitation, "DECLINED", reason, now);
}

/** The team asks somebody no longer. */
export function withdrawInvitation(
  invitation: Invitation,
  { reason }: Because,
  { now }: Occasion,
): Decision<Invitation> {
  const faults = open(invitation);
  return faults.length > 0 ? refuse(...faults) : answered(invitation, "WITHDRAWN", reason, now);
}

/** The part in the team that somebody takes up by accepting. */
export const joined = ({ member, onBehalfOf, roles, telecom }: Invitation, now: Date): CareTeamParticipant => ({
  roles,
  member,
  onBehalfOf,
  telecom,
  period: { start: now.toISOString() as DateTime, end: null },
});
