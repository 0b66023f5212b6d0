import type { Stored } from "../../../kernel/stored.ts";
import { type DateTime, earliest } from "../../../kernel/time.ts";
import { entity } from "../../../platform/federation/entity.ts";
import { type ConnectionArgs, connection } from "../../../platform/graph/connection.ts";
import { mutations } from "../../../platform/graph/mutations.ts";
import { writer } from "../../../platform/writes.ts";
import type { CareTeamsContext } from "../care-teams.context.ts";
import {
  addCareTeamParticipant,
  createCareTeam,
  endCareTeam,
  endCareTeamParticipation,
  reviseCareTeam,
} from "./care-team.rules.ts";
import { CareTeamTable } from "./care-team.table.ts";
import type { CareTeam, CareTeamParticipant } from "./care-team.ts";
import { isCurrent } from "./participation.ts";

const teams = mutations("careTeam", writer(CareTeamTable));

export const careTeamResolvers = {
  Query: {
    careTeam: (_: unknown, { id }: { id: string }, { loaders }: CareTeamsContext) => loaders.careTeamById.load(id),
    careTeams: (_: unknown, args: ConnectionArgs, { loaders }: CareTeamsContext) =>
      connection(loaders.careTeams, "", args),
  },
  Mutation: {
    createCareTeam: teams.create(createCareTeam, "patientId"),
    reviseCareTeam: teams.change(reviseCareTeam),
    addCareTeamParticipant: teams.change(addCareTeamParticipant),
    endCareTeamParticipation: teams.change(endCareTeamParticipation),
    endCareTeam: teams.change(endCareTeam),
    enterCareTeamInError: teams.enterInError({ status: "ENTERED_IN_ERROR" }),
  },
  CareTeam: {
    __resolveReference: ({ id }: { id: string }, { loaders }: CareTeamsContext) => loaders.careTeamById.load(id),
    patient: ({ patientId }: CareTeam) => (patientId === null ? null : entity("Patient", patientId)),
  },
  CareTeamParticipant: {
    isCurrent: (participant: CareTeamParticipant, { at }: { at?: DateTime | null }, { write }: CareTeamsContext) =>
      isCurrent(participant, at ? new Date(earliest(at)) : write.now),
  },
  Patient: {
    careTeams: ({ id }: { id: string }, args: ConnectionArgs, { loaders }: CareTeamsContext) =>
      connection<Stored<CareTeam>>(loaders.careTeamsByPatient, id, args),
  },
};
