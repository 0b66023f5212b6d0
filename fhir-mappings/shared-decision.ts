import type * as fhir from "fhir/r4.js";
import type { DecisionOption, SharedDecision } from "../src/subgraphs/care-plans/shared-decision/shared-decision.ts";
import { basic } from "./basic.ts";
import {
  aNumber,
  anId,
  aReference,
  aText,
  madeOf,
  theId,
  theMoment,
  theReference,
  theReferences,
  theText,
  url,
} from "./parts.ts";

export const sharedDecision = basic<SharedDecision>("shared-decision", {
  planId: theId("CarePlan")(url("CarePlan")),
  needId: anId("Need")(url("Need")),
  question: theText(url("Question")),
  options: madeOf<fhir.Basic, DecisionOption>(url("Option"), {
    text: theText("text"),
    service: aReference("service"),
    benefits: aText("benefits"),
    drawbacks: aText("drawbacks"),
  }),
  choice: aNumber(url("Choice")),
  reason: aText(url("Reason")),
  chosenBy: theReference(url("ChosenBy")),
  decidedAt: theMoment(url("DecidedAt")),
  takingPart: theReferences(url("TakingPart")),
});
