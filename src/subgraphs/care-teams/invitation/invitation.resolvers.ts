import { UUID } from "../../../kernel/page.ts";
import { putRows } from "../../../platform/bulk.ts";
import { announce } from "../../../platform/events.ts";
import { fieldsOf } from "../../../platform/graph/fields.ts";
import { mutations } from "../../../platform/graph/mutations.ts";
import { rowsOf } from "../../../platform/rows.ts";
import { writer } from "../../../platform/writes.ts";
import { coordination } from "../care-team/care-team.look.ts";
import { CareTeamTable } from "../care-team/care-team.table.ts";
import type { CareTeamsContext } from "../care-teams.context.ts";
import {
  acceptInvitation,
  declineInvitation,
  type InvitationGiven,
  inviteToCareTeam,
  type Joining,
  joined,
  withdrawInvitation,
} from "./invitation.rules.ts";
import { InvitationTable } from "./invitation.table.ts";
import type { Invitation } from "./invitation.ts";

const invitations = mutations("invitation", writer(InvitationTable));

const fields = fieldsOf<Invitation, CareTeamsContext>();

export const invitationResolvers = {
  Query: {
    invitation: fields.one("invitationById"),
    invitations: fields.page("invitations"),
  },
  Mutation: {
    inviteToCareTeam: invitations.create<InvitationGiven, Joining>(inviteToCareTeam, "careTeamId", {
      look: async (tx, { careTeamId }, { scope }) => {
        const [team] = UUID.test(careTeamId)
          ? await rowsOf(tx, CareTeamTable, `t.id = $1 AND ${CareTeamTable.visibleTo("$2")}`, [
              careTeamId,
              scope.viewer,
            ])
          : [];
        return { team: team ?? null, ...(await coordination(tx, team?.patientId ?? null)) };
      },
    }),
    acceptInvitation: invitations.change(acceptInvitation, {
      also: async (tx, invitation, { write }) => {
        const { careTeamId, patientId, id } = invitation;
        const teams = await rowsOf(
          tx,
          CareTeamTable,
          "t.id = $1 AND t.status <> 'INACTIVE'",
          [careTeamId],
          "FOR UPDATE",
        );
        await putRows(
          tx,
          CareTeamTable,
          teams.map((team) => ({
            ...team,
            participants: [...team.participants, joined(invitation, write.now)],
            updatedAt: write.now.toISOString(),
          })),
        );
        const subject = { type: "Invitation", id };
        await announce(tx, write, [{ type: "INVITATION_ACCEPTED", patientId, subject, data: { careTeamId } }]);
        return undefined;
      },
    }),
    declineInvitation: invitations.change(declineInvitation, {
      also: async (tx, { careTeamId, patientId, id }, { write }) => {
        const subject = { type: "Invitation", id };
        await announce(tx, write, [{ type: "INVITATION_DECLINED", patientId, subject, data: { careTeamId } }]);
        return undefined;
      },
    }),
    withdrawInvitation: invitations.change(withdrawInvitation),
    enterInvitationInError: invitations.enterInError({ status: "ENTERED_IN_ERROR" }),
  },
  Invitation: {
    __resolveReference: fields.home("invitationById"),
    patient: fields.leadsTo("Patient", "patientId"),
    careTeam: fields.at("careTeamId", "careTeamById"),
  },
  CareTeam: { invitations: fields.pageOf("invitationsByCareTeam") },
};
