import type * as fhir from "fhir/r4.js";
import type { ParticipationStatus } from "../../src/subgraphs/activity/appointment/appointment.ts";
import { codeTable } from "../code-table.ts";

export const participationStatus = codeTable<ParticipationStatus, fhir.AppointmentParticipant["status"]>(
  "participation-status",
  "http://hl7.org/fhir/participationstatus",
)({
  ACCEPTED: "accepted",
  DECLINED: "declined",
  TENTATIVE: "tentative",
  NEEDS_ACTION: "needs-action",
});
