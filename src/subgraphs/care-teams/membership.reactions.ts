import type { EntityManager } from "typeorm";
import type { DateTime } from "../../kernel/time.ts";
import { putRows } from "../../platform/bulk.ts";
import type { NumberedEvent, Reaction } from "../../platform/chores.ts";
import { announce } from "../../platform/events.ts";
import { rowsOf } from "../../platform/rows.ts";
import { CareTeamTable } from "./care-team/care-team.table.ts";
import { endedAt, isMember, isOpen } from "./care-team/participation.ts";
import { joined } from "./invitation/invitation.rules.ts";
import { InvitationTable } from "./invitation/invitation.table.ts";
import type { Invitation } from "./invitation/invitation.ts";

const asked = (tx: EntityManager, { subjectId }: NumberedEvent, status: Invitation["status"]) =>
  rowsOf(tx, InvitationTable, "(t.task->>'id') = $1 AND t.status = $2", [subjectId, status], "FOR UPDATE");

/** Writes how the invitation now stands, and the team with its member in or out. */
async function turn(
  tx: EntityManager,
  invitation: Awaited<ReturnType<typeof asked>>[number],
  status: Invitation["status"],
  at: string,
): Promise<void> {
  const when = new Date(at);
  const turned = { ...invitation, status, answeredAt: invitation.answeredAt ?? (at as DateTime), updatedAt: at };
  await putRows(tx, InvitationTable, [turned]);
  const teams = await rowsOf(tx, CareTeamTable, "t.id = $1", [invitation.careTeamId], "FOR UPDATE");
  const changed = teams.map((team) => ({
    ...team,
    updatedAt: at,
    participants:
      status === "ACCEPTED"
        ? [...team.participants, joined(invitation, when)]
        : team.participants.map((it) =>
            isMember(it, invitation.member) && isOpen(it, when) ? endedAt(it, at as DateTime) : it,
          ),
  }));
  await putRows(tx, CareTeamTable, changed);
}

/** A membership follows its task: it begins when the task is accepted, and ends with it. */
export const membershipReactions: readonly Reaction[] = [
  {
    name: "care-teams: a member joins by accepting a task",
    to: ["TASK_ACCEPTED"],
    act: async (tx, event) => {
      for (const invitation of await asked(tx, event, "SENT")) await turn(tx, invitation, "ACCEPTED", event.at);
    },
  },
  {
    name: "care-teams: a membership ends with its task",
    to: ["TASK_ENDED"],
    act: async (tx, event) => {
      for (const invitation of await asked(tx, event, "ACCEPTED")) {
        await turn(tx, invitation, "ENDED", event.at);
        const { id, patientId, careTeamId, ownerId } = invitation;
        await announce(tx, { scope: { viewer: ownerId }, now: new Date(event.at) }, [
          { type: "MEMBERSHIP_ENDED", patientId, subject: { type: "Invitation", id }, data: { careTeamId } },
        ]);
      }
    },
  },
];
