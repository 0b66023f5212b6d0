import type { CapacityAssessment } from "../src/subgraphs/patients/capacity-assessment/capacity-assessment.ts";
import { basic } from "./basic.ts";
import { aDate, aFlag, aReference, aText, theCode, theMoment, theReference, theText, url } from "./parts.ts";

export const capacityAssessment = basic<CapacityAssessment>("capacity-assessment", {
  matter: theCode(
    "SHARING_INFORMATION",
    "CARE_AND_TREATMENT",
    "WHERE_TO_LIVE",
    "MONEY",
    "OTHER",
  )(url("CapacityMatter")),
  decision: theText(url("Decision")),
  outcome: theCode("HAS_CAPACITY", "LACKS_CAPACITY")(url("CapacityOutcome")),
  canUnderstand: aFlag(url("CanUnderstand")),
  canRetain: aFlag(url("CanRetain")),
  canWeigh: aFlag(url("CanWeigh")),
  canCommunicate: aFlag(url("CanCommunicate")),
  impairment: aText(url("Impairment")),
  helpGiven: aText(url("HelpGiven")),
  evidence: aText(url("Evidence")),
  bestInterests: aText(url("BestInterests")),
  decisionMaker: aReference(url("DecisionMaker")),
  assessor: theReference(url("Assessor")),
  assessedAt: theMoment(url("AssessedAt")),
  reviewDue: aDate(url("ReviewDue")),
});
