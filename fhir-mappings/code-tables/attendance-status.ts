import type * as fhir from "fhir/r4.js";
import type { AttendanceStatus } from "../../src/subgraphs/care-teams/meeting/meeting.ts";
import { codeTable } from "../code-table.ts";

export const attendanceStatus = codeTable<AttendanceStatus, fhir.AppointmentParticipant["status"]>(
  "attendance-status",
  "http://hl7.org/fhir/participationstatus",
)({
  INVITED: "needs-action",
  ACCEPTED: "accepted",
  DECLINED: "declined",
  TENTATIVE: "tentative",
});
