import type { Stored } from "../../../kernel/stored.ts";
import type { DateTime } from "../../../kernel/time.ts";
import { type ConnectionArgs, connection } from "../../../platform/graph/connection.ts";
import { fieldsOf } from "../../../platform/graph/fields.ts";
import { mutations } from "../../../platform/graph/mutations.ts";
import { writer } from "../../../platform/writes.ts";
import type { CareTeamsContext } from "../care-teams.context.ts";
import { circulateMeeting, recordMeetingDelivery } from "./circulation.rules.ts";
import { carersAndAgreements, type MeetingFacts } from "./meeting.ask.ts";
import { meetingHappened } from "./meeting.events.ts";
import {
  bookMeeting,
  cancelMeeting,
  closeMeeting,
  endMeeting,
  fromToday,
  type MeetingGiven,
  reviseMeeting,
  weekOf,
} from "./meeting.rules.ts";
import { MeetingTable } from "./meeting.table.ts";
import type { Meeting } from "./meeting.ts";

const meetings = mutations("meeting", writer(MeetingTable));

const asked = (args: ConnectionArgs, { write }: CareTeamsContext) => ({
  ...args,
  filter: fromToday(args.filter, write.now),
});

const next: ConnectionArgs = { first: 1, orderBy: "SOONEST", filter: { upcoming: true, status: ["BOOKED"] } };

interface MdtList {
  readonly careTeamId: string;
  readonly from?: DateTime | null;
  readonly days: number;
  readonly first: number;
  readonly after?: string | null;
}

const fields = fieldsOf<Meeting, CareTeamsContext>();

export const meetingResolvers = {
  Query: {
    meeting: fields.one("meetingById"),
    meetings: fields.page("meetings", asked),
    mdtList: (_: unknown, { careTeamId, from, days, ...page }: MdtList, { loaders, write }: CareTeamsContext) =>
      connection<Stored<Meeting>>(loaders.meetingsByCareTeam, careTeamId, {
        ...page,
        orderBy: "SOONEST",
        filter: { status: ["PROPOSED", "BOOKED"], ...weekOf(from ?? null, days, write.now) },
      }),
  },
  Mutation: {
    bookMeeting: meetings.create<MeetingGiven, MeetingFacts>(bookMeeting, "patientId", {
      learn: ({ patientId, start }, { ask }) => carersAndAgreements(ask, patientId, start),
      also: meetingHappened("MEETING_BOOKED"),
    }),
    reviseMeeting: meetings.change(reviseMeeting, { also: meetingHappened() }),
    endMeeting: meetings.change(endMeeting, { also: meetingHappened("MEETING_HELD") }),
    cancelMeeting: meetings.change(cancelMeeting, { also: meetingHappened("MEETING_CANCELLED") }),
    closeMeeting: meetings.change(closeMeeting, { also: meetingHappened("MEETING_CLOSED") }),
    circulateMeeting: meetings.change(circulateMeeting, { also: meetingHappened("MINUTES_CIRCULATED") }),
    recordMeetingDelivery: meetings.change(recordMeetingDelivery),
    enterMeetingInError: meetings.enterInError({ status: "ENTERED_IN_ERROR" }),
  },
  Meeting: {
    __resolveReference: fields.home("meetingById"),
    patient: fields.leadsTo("Patient", "patientId"),
    carerInvited: fields.from(["attendance"], ({ attendance }) =>
      attendance.some(({ invitee }) => invitee.type === "RelatedPerson"),
    ),
  },
  CareTeam: { meetings: fields.pageOf("meetingsByCareTeam", asked) },
  Patient: {
    meetings: fields.pageOf("meetingsByPatient", asked),
    nextMeeting: async ({ id }: { id: string }, _: unknown, context: CareTeamsContext) =>
      (await connection<Stored<Meeting>>(context.loaders.meetingsByPatient, id, asked(next, context))).nodes[0] ?? null,
  },
};
