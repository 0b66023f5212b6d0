import type { AssessmentOffer } from "../src/subgraphs/assessments/assessment-offer/assessment-offer.ts";
import { basic } from "./basic.ts";
import { aMoment, aReference, aText, theCode, theMoment, url } from "./parts.ts";

export const assessmentOffer = basic<AssessmentOffer>("assessment-offer", {
  kind: theCode("NEEDS", "CARER", "MEASURE")(url("AssessmentKind")),
  offeredAt: theMoment(url("OfferedAt")),
  offeredBy: aReference(url("OfferedBy")),
  how: aText(url("How")),
  answer: theCode("AWAITED", "ACCEPTED", "DECLINED")(url("OfferAnswer")),
  answeredAt: aMoment(url("AnsweredAt")),
  reason: aText(url("Reason")),
});
