import type * as fhir from "fhir/r4.js";
import type {
  Incident,
  LadderStep,
  NonEngagement,
  Reversal,
} from "../src/subgraphs/activity/non-engagement/non-engagement.ts";
import { basic } from "./basic.ts";
import {
  anId,
  aReference,
  aText,
  made,
  madeOf,
  theCode,
  theMoment,
  theReference,
  theReferences,
  theText,
  url,
} from "./parts.ts";

/** The ladder itself, beside the Communications by which people were told. */
export const nonEngagement = basic<NonEngagement>("non-engagement", {
  serviceId: anId("HealthcareService")(url("HealthcareService")),
  status: theCode("OPEN", "REVERSED", "TERMINATED", "ENTERED_IN_ERROR")(url("NonEngagementStatus")),
  incidents: madeOf<fhir.Basic, Incident>(url("Incident"), {
    kind: theCode("FAILED_MEETING", "FAILED_MANDATED_CONTACT", "NO_HOME_ACCESS")("kind"),
    at: theMoment("at"),
    recordedBy: theReference("recordedBy"),
    note: aText("note"),
    appointment: aReference("appointment"),
  }),
  steps: madeOf<fhir.Basic, LadderStep>(url("LadderStep"), {
    stage: theCode("RECORDED", "ESCALATED", "TERMINATED")("stage"),
    at: theMoment("at"),
    by: theReference("by"),
    reason: theText("reason"),
    notified: theReferences("notified"),
  }),
  reversal: made<fhir.Basic, Reversal>(url("Reversal"), {
    at: theMoment("at"),
    by: theReference("by"),
    reason: theText("reason"),
  }),
});
