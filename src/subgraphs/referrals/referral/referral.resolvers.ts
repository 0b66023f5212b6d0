import { fieldsOf } from "../../../platform/graph/fields.ts";
import { mutations } from "../../../platform/graph/mutations.ts";
import { writer } from "../../../platform/writes.ts";
import { keepLoop } from "../closed-loop.ts";
import type { ReferralsContext } from "../referrals.context.ts";
import { createReferral, endReferral, reviseReferral } from "./referral.rules.ts";
import { ReferralTable } from "./referral.table.ts";
import type { Referral } from "./referral.ts";

const referrals = mutations("referral", writer({ ...ReferralTable, afterWrite: keepLoop }));

const fields = fieldsOf<Referral, ReferralsContext>();

export const referralResolvers = {
  Query: {
    referral: fields.one("referralById"),
    referrals: fields.page("referrals"),
  },
  Mutation: {
    createReferral: referrals.create(createReferral, "patientId"),
    reviseReferral: referrals.change(reviseReferral),
    endReferral: referrals.change(endReferral),
    enterReferralInError: referrals.enterInError({ status: "ENTERED_IN_ERROR" }),
  },
  Referral: {
    __resolveReference: fields.home("referralById"),
    patient: fields.leadsTo("Patient", "patientId"),
  },
  Patient: {
    referrals: fields.pageOf("referralsByPatient"),
  },
};
