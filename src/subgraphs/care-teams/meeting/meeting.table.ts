import { aboutPatient } from "../../../access/visibility.ts";
import { json, table, text, uuid } from "../../../platform/table.ts";
import type { Meeting } from "./meeting.ts";

/** How a meeting rests in PostgreSQL. */
export const MeetingTable = table<Meeting>("care_teams.meeting", aboutPatient("patient_id"), {
  patientId: uuid,
  careTeam: json.orNull,
  kind: text,
  status: text,
  title: text.orNull,
  start: text.orNull,
  end: text.orNull,
  agenda: json,
  agreement: json.orNull,
  attendance: json,
  minutes: text.orNull,
  decisions: json,
  closedAt: text.orNull,
  circulation: json,
});
