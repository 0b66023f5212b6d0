import type { DateTime } from "../../../kernel/time.ts";
import type { ConnectionArgs } from "../../../platform/graph/connection.ts";
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

const next = ({ write }: CareTeamsContext) => ({
  orderBy: "SOONEST",
  filter: fromToday({ upcoming: true, status: ["BOOKED"] }, write.now),
});

interface MdtList extends ConnectionArgs {
  readonly from?: DateTime | null;
  readonly days: number;
}

const ofWeek = ({ from, days, first, after }: MdtList, { write }: CareTeamsContext): ConnectionArgs => ({
  first,
  after,
  orderBy: "SOONEST",
  filter: { status: ["PROPOSED", "BOOKED"], ...weekOf(from ?? null, days, write.now) },
});

const fields = fieldsOf<Meeting, CareTeamsContext>();

export const meetingResolvers = {
  Query: {
    meeting: fields.one("meetingById"),
    meetings: fields.page("meetings", asked),
    mdtList: fields.pageBy("careTeamId", "meetingsByCareTeam", ofWeek),
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
    nextMeeting: fields.firstOf("meetingsByPatient", next),
  },
};
