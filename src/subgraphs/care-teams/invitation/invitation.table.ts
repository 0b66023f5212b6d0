import { aboutPatientOrOwn } from "../../../access/visibility.ts";
import { json, table, text, uuid } from "../../../platform/table.ts";
import type { Invitation } from "./invitation.ts";

/** How an invitation rests in PostgreSQL. */
export const InvitationTable = table<Invitation>("care_teams.invitation", aboutPatientOrOwn("patient_id"), {
  careTeamId: uuid,
  patientId: uuid.orNull,
  member: json,
  onBehalfOf: json.orNull,
  roles: json,
  telecom: json,
  task: json.orNull,
  message: text.orNull,
  status: text,
  answeredAt: text.orNull,
  reason: text.orNull,
});
