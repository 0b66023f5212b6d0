import type * as fhir from "fhir/r4.js";
import type {
  Acknowledgement,
  Closing,
  Escalation,
  SafetyConcern,
} from "../src/subgraphs/activity/safety-concern/safety-concern.ts";
import { basic } from "./basic.ts";
import {
  aConcept,
  aMoment,
  anId,
  aText,
  made,
  madeOf,
  theCode,
  theId,
  theMoment,
  theReference,
  theReferences,
  theText,
  url,
} from "./parts.ts";

/** The concern itself, beside the Flag that everyone sees and the Communications that went out. */
export const safetyConcern = basic<SafetyConcern>("safety-concern", {
  serviceId: anId("HealthcareService")(url("HealthcareService")),
  kind: theCode("SAFETY", "SAFEGUARDING_ADULT", "SAFEGUARDING_CHILD")(url("SafetyConcernKind")),
  urgency: theCode("IMMEDIATE", "URGENT", "ROUTINE")(url("Urgency")),
  status: theCode("OPEN", "ACKNOWLEDGED", "CLOSED", "ENTERED_IN_ERROR")(url("SafetyConcernStatus")),
  code: aConcept(url("Concern")),
  description: theText(url("Description")),
  raisedBy: theReference(url("RaisedBy")),
  raisedAt: theMoment(url("RaisedAt")),
  namedContact: theReference(url("NamedClinicalContact")),
  informed: theReferences(url("Informed")),
  supervisor: theReference(url("Supervisor")),
  practice: theReference(url("Practice")),
  acknowledgeBy: aMoment(url("AcknowledgeBy")),
  acknowledgement: made<fhir.Basic, Acknowledgement>(url("Acknowledgement"), {
    by: theReference("by"),
    at: theMoment("at"),
    note: aText("note"),
  }),
  escalations: madeOf<fhir.Basic, Escalation>(url("Escalation"), {
    to: theCode("SUPERVISOR", "GP")("to"),
    recipient: theReference("recipient"),
    at: theMoment("at"),
    reason: aText("reason"),
  }),
  closing: made<fhir.Basic, Closing>(url("Closing"), {
    outcome: theCode(
      "RESOLVED",
      "REFERRED_TO_SAFEGUARDING",
      "EMERGENCY_SERVICES",
      "CLINICAL_ACTION",
      "NO_CONCERN_FOUND",
    )("outcome"),
    by: theReference("by"),
    at: theMoment("at"),
    note: theText("note"),
  }),
  flagId: theId("Flag")(url("Flag")),
});
