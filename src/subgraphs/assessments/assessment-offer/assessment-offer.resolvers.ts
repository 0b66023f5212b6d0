import { accept } from "../../../kernel/refusal.ts";
import { announce } from "../../../platform/events.ts";
import { fieldsOf } from "../../../platform/graph/fields.ts";
import { type Around, mutations } from "../../../platform/graph/mutations.ts";
import { writer } from "../../../platform/writes.ts";
import type { AssessmentsContext } from "../assessments.context.ts";
import { answerAssessmentOffer, offerAssessment } from "./assessment-offer.rules.ts";
import { AssessmentOfferTable } from "./assessment-offer.table.ts";
import type { AssessmentOffer } from "./assessment-offer.ts";

const offers = mutations("assessmentOffer", writer(AssessmentOfferTable));

const tell = (type: string): { readonly also: NonNullable<Around<object, AssessmentOffer, object>["also"]> } => ({
  also: async (tx, { id, patientId, offeredAt, kind, answer }, { write }) => {
    const subject = { type: "AssessmentOffer", id };
    await announce(tx, write, [{ type, patientId, subject, data: { kind, at: offeredAt, answer } }]);
    return undefined;
  },
});

const fields = fieldsOf<AssessmentOffer, AssessmentsContext>();

export const assessmentOfferResolvers = {
  Query: {
    assessmentOffer: fields.one("assessmentOfferById"),
  },
  Mutation: {
    offerAssessment: offers.create(offerAssessment, "patientId", tell("ASSESSMENT_OFFERED")),
    answerAssessmentOffer: offers.change(answerAssessmentOffer, tell("ASSESSMENT_OFFER_ANSWERED")),
    enterAssessmentOfferInError: offers.change(
      (offer) => accept({ ...offer, enteredInError: true }),
      tell("ASSESSMENT_OFFER_WITHDRAWN"),
    ),
  },
  AssessmentOffer: {
    __resolveReference: fields.home("assessmentOfferById"),
    patient: fields.leadsTo("Patient", "patientId"),
  },
  Patient: {
    assessmentOffers: fields.pageOf("assessmentOffersByPatient"),
  },
};
