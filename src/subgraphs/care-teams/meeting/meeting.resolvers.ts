import type { Stored } from "../../../kernel/stored.ts";
import { entity } from "../../../platform/federation/entity.ts";
import { type ConnectionArgs, connection } from "../../../platform/graph/connection.ts";
import { mutations } from "../../../platform/graph/mutations.ts";
import { writer } from "../../../platform/writes.ts";
import type { CareTeamsContext } from "../care-teams.context.ts";
import { bookMeeting, cancelMeeting, endMeeting, fromToday, reviseMeeting } from "./meeting.rules.ts";
import { MeetingTable } from "./meeting.table.ts";
import type { Meeting } from "./meeting.ts";

const meetings = mutations("meeting", writer(MeetingTable));

const list = (loader: "meetings" | "meetingsByPatient" | "meetingsByCareTeam") => {
  return ({ id }: { id?: string } = {}, args: ConnectionArgs, { loaders, write }: CareTeamsContext) =>
    connection<Stored<Meeting>>(loaders[loader], id ?? "", { ...args, filter: fromToday(args.filter, write.now) });
};

const next: ConnectionArgs = { first: 1, orderBy: "SOONEST", filter: { upcoming: true, status: ["BOOKED"] } };

export const meetingResolvers = {
  Query: {
    meeting: (_: unknown, { id }: { id: string }, { loaders }: CareTeamsContext) => loaders.meetingById.load(id),
    meetings: list("meetings"),
  },
  Mutation: {
    bookMeeting: meetings.create(bookMeeting, "patientId"),
    reviseMeeting: meetings.change(reviseMeeting),
    endMeeting: meetings.change(endMeeting),
    cancelMeeting: meetings.change(cancelMeeting),
    enterMeetingInError: meetings.enterInError({ status: "ENTERED_IN_ERROR" }),
  },
  Meeting: {
    __resolveReference: ({ id }: { id: string }, { loaders }: CareTeamsContext) => loaders.meetingById.load(id),
    patient: ({ patientId }: Meeting) => entity("Patient", patientId),
  },
  CareTeam: { meetings: list("meetingsByCareTeam") },
  Patient: {
    meetings: list("meetingsByPatient"),
    nextMeeting: async (patient: { id: string }, _: unknown, context: CareTeamsContext) =>
      (await list("meetingsByPatient")(patient, next, context)).nodes[0] ?? null,
  },
};
