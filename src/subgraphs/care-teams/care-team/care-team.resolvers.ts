import type { EntityManager } from "typeorm";
import { UUID } from "../../../kernel/page.ts";
import { type DateTime, earliest } from "../../../kernel/time.ts";
import { fieldsOf } from "../../../platform/graph/fields.ts";
import { mutations } from "../../../platform/graph/mutations.ts";
import { rowsOf } from "../../../platform/rows.ts";
import { type WriteContext, writer } from "../../../platform/writes.ts";
import type { CareTeamsContext } from "../care-teams.context.ts";
import type { MemberContact } from "../member-contact/member-contact.ts";
import type { Coordination } from "./advocacy.ts";
import { coordination } from "./care-team.look.ts";
import {
  addCareTeamParticipant,
  type CareTeamGiven,
  type CareTeamRevision,
  createCareTeam,
  endCareTeam,
  endCareTeamParticipation,
  type Joiner,
  reviseCareTeam,
} from "./care-team.rules.ts";
import { CareTeamTable } from "./care-team.table.ts";
import type { CareTeam, CareTeamParticipant } from "./care-team.ts";
import { agenciesIn, isCurrent, isWanted, kindOf, type Wanted } from "./participation.ts";

const teams = mutations("careTeam", writer(CareTeamTable));

const ofTeam = async (tx: EntityManager, _given: object, _write: WriteContext, id: string) => {
  const [team] = UUID.test(id) ? await rowsOf(tx, CareTeamTable, "t.id = $1", [id]) : [];
  return coordination(tx, team?.patientId ?? null);
};

const fields = fieldsOf<CareTeam, CareTeamsContext>();
const participant = fieldsOf<CareTeamParticipant, CareTeamsContext>();

export const careTeamResolvers = {
  Query: {
    careTeam: fields.one("careTeamById"),
    careTeams: fields.page("careTeams"),
  },
  Mutation: {
    createCareTeam: teams.create<CareTeamGiven, Coordination>(createCareTeam, "patientId", {
      look: (tx, { patientId }) => coordination(tx, patientId),
    }),
    reviseCareTeam: teams.change<CareTeamRevision, Coordination>(reviseCareTeam, { look: ofTeam }),
    addCareTeamParticipant: teams.change<Joiner, Coordination>(addCareTeamParticipant, { look: ofTeam }),
    endCareTeamParticipation: teams.change(endCareTeamParticipation),
    endCareTeam: teams.change(endCareTeam),
    enterCareTeamInError: teams.enterInError({ status: "ENTERED_IN_ERROR" }),
  },
  CareTeam: {
    __resolveReference: fields.home("careTeamById"),
    patient: fields.leadsTo("Patient", "patientId"),
    participants: fields.filtered("participants", (it, wanted: Wanted, { write }) => isWanted(it, wanted, write.now)),
    memberContacts: async ({ patientId, participants }: CareTeam, _: unknown, { loaders }: CareTeamsContext) => {
      const contacts = patientId === null ? [] : await loaders.memberContactsByPatient.load(patientId);
      return contacts.flatMap((contact: MemberContact) => {
        const member = participants.find((it) => it.member?.id === contact.memberId)?.member;
        return member ? [{ ...contact, member }] : [];
      });
    },
  },
  CareTeamParticipant: {
    kind: participant.from(["member"], kindOf),
    isCurrent: participant.from(["period"], (it, { at }: { at?: DateTime | null }, { write }) =>
      isCurrent(it, at ? new Date(earliest(at)) : write.now),
    ),
  },
  Patient: {
    careTeams: fields.pageOf("careTeamsByPatient"),
    involvedAgencies: async ({ id }: { id: string }, _: unknown, { loaders, write }: CareTeamsContext) =>
      agenciesIn(await loaders.activeCareTeamsByPatient.load(id), write.now),
  },
};
