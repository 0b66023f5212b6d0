import type { ActivityParticipantType } from "../../src/subgraphs/care-plans/activity-template/activity-template.ts";
import { codeTable } from "../code-table.ts";

export const activityParticipantType = codeTable<
  ActivityParticipantType,
  "patient" | "practitioner" | "related-person" | "device"
>(
  "activity-participant-type",
  "http://hl7.org/fhir/action-participant-type",
)({ PATIENT: "patient", PRACTITIONER: "practitioner", RELATED_PERSON: "related-person", DEVICE: "device" });
