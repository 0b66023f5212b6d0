import type * as fhir from "fhir/r4.js";
import type { MeetingStatus } from "../../src/subgraphs/care-teams/meeting/meeting.ts";
import { codeTable } from "../code-table.ts";

type Theirs = Extract<
  fhir.Appointment["status"],
  "proposed" | "booked" | "fulfilled" | "cancelled" | "entered-in-error"
>;

export const meetingStatus = codeTable<MeetingStatus, Theirs>(
  "meeting-status",
  "http://hl7.org/fhir/appointmentstatus",
)({
  PROPOSED: "proposed",
  BOOKED: "booked",
  HELD: "fulfilled",
  CANCELLED: "cancelled",
  ENTERED_IN_ERROR: "entered-in-error",
});
