import fc from "fast-check";
import type {
  AgendaItem,
  Attendance,
  Circulation,
  Decision,
  Meeting,
} from "../../../src/subgraphs/care-teams/meeting/meeting.ts";
import * as it from "./kernel.ts";

const attendance = it.model<Attendance>({
  invitee: it.reference,
  status: it.anyOf("INVITED", "ACCEPTED", "DECLINED", "TENTATIVE"),
  attended: it.orNull(it.flag),
});
const agendaItem = it.model<AgendaItem>({
  text: it.text,
  presenter: it.orNull(it.reference),
  minutes: it.orNull(fc.nat({ max: 90 })),
});
const circulation = it.model<Circulation>({
  recipient: it.reference,
  sentAt: it.dateTime,
  state: it.anyOf("SENT", "RECEIVED", "FAILED"),
});
const decision = it.model<Decision>({
  id: it.text,
  text: it.text,
  owner: it.orNull(it.reference),
  due: it.orNull(it.dateTime),
});

export const meeting = it.model<Meeting>({
  id: it.id,
  patientId: it.id,
  careTeam: it.orNull(it.reference),
  kind: it.anyOf("MDT", "TEAM_AROUND_CHILD", "CASE_CONFERENCE", "REVIEW", "OTHER"),
  status: it.anyOf("PROPOSED", "BOOKED", "HELD", "CANCELLED", "ENTERED_IN_ERROR"),
  title: it.orNull(it.text),
  start: it.orNull(it.instant),
  end: it.orNull(it.instant),
  agenda: it.few(agendaItem),
  agreement: it.orNull(it.reference),
  attendance: it.few(attendance),
  minutes: it.orNull(it.text),
  decisions: it.few(decision),
  closedAt: it.orNull(it.dateTime),
  circulation: it.few(circulation),
});
