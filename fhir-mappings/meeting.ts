import type * as fhir from "fhir/r4.js";
import type {
  AgendaItem,
  Attendance,
  Circulation,
  Decision,
  Meeting,
} from "../src/subgraphs/care-teams/meeting/meeting.ts";
import { coded } from "./code-table.ts";
import { attendanceStatus } from "./code-tables/attendance-status.ts";
import { circulationState } from "./code-tables/circulation-state.ts";
import { meetingKind } from "./code-tables/meeting-kind.ts";
import { meetingStatus } from "./code-tables/meeting-status.ts";
import { codedConcept } from "./datatypes/coded-concept.ts";
import { dateTime, flag, integer, text } from "./datatypes/primitive.ts";
import { reference } from "./datatypes/reference.ts";
import { extension, extensions } from "./extension.ts";
import { optional, present, record, required } from "./lens.ts";
import { items } from "./list.ts";
import { mapping } from "./mapping.ts";
import { isPatient, patientParticipant } from "./participant.ts";
import {
  AGENDA_ITEM,
  AGREEMENT,
  ATTENDED,
  CARE_TEAM,
  CIRCULATION,
  CLOSED_AT,
  DECISION,
  MEETING,
  MINUTES,
} from "./profiles.ts";

/** The patient whom the meeting is about, as such, need not come; one who is invited is a participant once more. */
const isSubject = (it: fhir.AppointmentParticipant): boolean => it.required === "information-only" && isPatient(it);

const attendance = record<Attendance, fhir.AppointmentParticipant>({
  invitee: required("actor", reference),
  status: required("status", coded(attendanceStatus)),
  attended: extension(ATTENDED, "valueBoolean", flag),
});

const agendaItem = record<AgendaItem, fhir.Extension>({
  text: present(extension("text", "valueString", text), "has no text"),
  presenter: extension("presenter", "valueReference", reference),
  minutes: extension("minutes", "valueInteger", integer),
});

const circulation = record<Circulation, fhir.Extension>({
  recipient: present(extension("recipient", "valueReference", reference), "has no recipient"),
  sentAt: present(extension("sentAt", "valueDateTime", dateTime), "has no time"),
  state: present(extension("state", "valueCode", coded(circulationState)), "has no state"),
});

const decision = record<Decision, fhir.Extension>({
  id: present(extension("id", "valueString", text), "has no id"),
  text: present(extension("text", "valueString", text), "has no text"),
  owner: extension("owner", "valueReference", reference),
  due: extension("due", "valueDateTime", dateTime),
});

/** Whether an Appointment is the meeting of a team, which its profile says. */
export const isMeeting = (resource: fhir.Appointment): boolean =>
  Array.isArray(resource.meta?.profile) && resource.meta.profile.includes(MEETING);

/** An Appointment of our own profile. One that was held is "fulfilled"; its encounters are the attendants' own. */
export const meeting = mapping<Meeting, fhir.Appointment>(
  { resourceType: "Appointment", meta: { profile: [MEETING] } },
  {
    id: required("id", text),
    careTeam: extension(CARE_TEAM, "valueReference", reference),
    agenda: extensions(AGENDA_ITEM, agendaItem),
    agreement: extension(AGREEMENT, "valueReference", reference),
    closedAt: extension(CLOSED_AT, "valueDateTime", dateTime),
    circulation: extensions(CIRCULATION, circulation),
    minutes: extension(MINUTES, "valueMarkdown", text),
    decisions: extensions(DECISION, decision),
    status: required("status", coded(meetingStatus)),
    kind: required("appointmentType", present(codedConcept(meetingKind), "has no kind of meeting")),
    title: optional("description", text),
    start: optional("start", dateTime),
    end: optional("end", dateTime),
    patientId: patientParticipant(isSubject, { required: "information-only", status: "accepted" }),
    attendance: items("participant", attendance, (it) => !isSubject(it)),
  },
);
