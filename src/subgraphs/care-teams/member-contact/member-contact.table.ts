import { aboutPatient } from "../../../access/visibility.ts";
import { table, text, uuid } from "../../../platform/table.ts";
import type { MemberContact } from "./member-contact.ts";

/** Kept by reactions to contacts that were recorded: one row for each person and member. */
export const MemberContactTable = table<MemberContact>("care_teams.member_contact", aboutPatient("patient_id"), {
  patientId: uuid,
  memberId: text,
  lastContactAt: text,
  nextContactDue: text.orNull,
});
