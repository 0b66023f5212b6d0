import { fieldsOf } from "../../../platform/graph/fields.ts";
import { mutations } from "../../../platform/graph/mutations.ts";
import { writer } from "../../../platform/writes.ts";
import { CarePlanTable } from "../care-plan/care-plan.table.ts";
import type { CarePlan } from "../care-plan/care-plan.ts";
import type { CarePlansContext } from "../care-plans.context.ts";
import { locked } from "../locked.ts";
import { type OfferGiven, recordInvolvementOffer, recordInvolvementResponse } from "./involvement-offer.rules.ts";
import { InvolvementOfferTable } from "./involvement-offer.table.ts";
import type { InvolvementOffer } from "./involvement-offer.ts";

const offers = mutations("involvementOffer", writer(InvolvementOfferTable));
const fields = fieldsOf<InvolvementOffer, CarePlansContext>();

export const involvementOfferResolvers = {
  Query: {
    involvementOffers: fields.page("involvementOffers"),
  },
  Mutation: {
    recordInvolvementOffer: offers.create<OfferGiven, { readonly plan: CarePlan | null }>(
      recordInvolvementOffer,
      "planId",
      { look: async (tx, { planId }, { scope }) => ({ plan: await locked(tx, CarePlanTable, planId, scope.viewer) }) },
    ),
    recordInvolvementResponse: offers.change(recordInvolvementResponse),
  },
  InvolvementOffer: {
    __resolveReference: fields.home("involvementOfferById"),
    patient: fields.leadsTo("Patient", "patientId"),
    carePlan: fields.leadsTo("CarePlan", "planId"),
  },
};
