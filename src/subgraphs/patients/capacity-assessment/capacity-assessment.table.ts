import { aboutPatient } from "../../../access/visibility.ts";
import { flag, json, table, text, uuid } from "../../../platform/table.ts";
import type { CapacityAssessment } from "./capacity-assessment.ts";

/** How a capacity assessment rests in PostgreSQL. */
export const CapacityAssessmentTable = table<CapacityAssessment>(
  "patients.capacity_assessment",
  aboutPatient("patient_id"),
  {
    patientId: uuid,
    matter: text,
    decision: text,
    outcome: text,
    canUnderstand: flag.orNull,
    canRetain: flag.orNull,
    canWeigh: flag.orNull,
    canCommunicate: flag.orNull,
    impairment: text.orNull,
    helpGiven: text.orNull,
    evidence: text.orNull,
    bestInterests: text.orNull,
    decisionMaker: json.orNull,
    assessor: json,
    assessedAt: text,
    reviewDue: text.orNull,
  },
);
