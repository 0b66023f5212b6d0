import type { Stored } from "../../../kernel/stored.ts";
import { entity } from "../../../platform/federation/entity.ts";
import { type ConnectionArgs, connection } from "../../../platform/graph/connection.ts";
import { mutations } from "../../../platform/graph/mutations.ts";
import { writer } from "../../../platform/writes.ts";
import { keepLoop } from "../closed-loop.ts";
import type { ReferralsContext } from "../referrals.context.ts";
import { createReferral, endReferral, reviseReferral } from "./referral.rules.ts";
import { ReferralTable } from "./referral.table.ts";
import type { Referral } from "./referral.ts";

const referrals = mutations("referral", writer({ ...ReferralTable, afterWrite: keepLoop }));

export const referralResolvers = {
  Query: {
    referral: (_: unknown, { id }: { id: string }, { loaders }: ReferralsContext) => loaders.referralById.load(id),
    referrals: (_: unknown, args: ConnectionArgs, { loaders }: ReferralsContext) =>
      connection(loaders.referrals, "", args),
  },
  Mutation: {
    createReferral: referrals.create(createReferral, "patientId"),
    reviseReferral: referrals.change(reviseReferral),
    endReferral: referrals.change(endReferral),
    enterReferralInError: referrals.enterInError({ status: "ENTERED_IN_ERROR" }),
  },
  Referral: {
    __resolveReference: ({ id }: { id: string }, { loaders }: ReferralsContext) => loaders.referralById.load(id),
    patient: ({ patientId }: Referral) => entity("Patient", patientId),
  },
  Patient: {
    referrals: ({ id }: { id: string }, args: ConnectionArgs, { loaders }: ReferralsContext) =>
      connection<Stored<Referral>>(loaders.referralsByPatient, id, args),
  },
};
