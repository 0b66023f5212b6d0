import type { GraphQLResolveInfo } from "graphql";
import type { Role } from "../../../access/actor.ts";
import type { Stored } from "../../../kernel/stored.ts";
import { entity } from "../../../platform/federation/entity.ts";
import { type ConnectionArgs, connection } from "../../../platform/graph/connection.ts";
import { type MutationResolver, mutations } from "../../../platform/graph/mutations.ts";
import { writer } from "../../../platform/writes.ts";
import { keepLoop } from "../closed-loop.ts";
import type { ReferralsContext } from "../referrals.context.ts";
import {
  createReferral,
  endReferral,
  type ReferralGiven,
  type ReferralRevision,
  reviseReferral,
} from "./referral.rules.ts";
import { ReferralTable } from "./referral.table.ts";
import type { Referral } from "./referral.ts";

const referrals = mutations("referral", writer({ ...ReferralTable, afterWrite: keepLoop }));

const asRole =
  (mutation: (role: Role) => MutationResolver<"referral", Referral>) =>
  (parent: unknown, args: { readonly input: object }, context: ReferralsContext, info: GraphQLResolveInfo) =>
    mutation(context.access.actor.role)(parent, args, context, info);

export const referralResolvers = {
  Query: {
    referral: (_: unknown, { id }: { id: string }, { loaders }: ReferralsContext) => loaders.referralById.load(id),
    referrals: (_: unknown, args: ConnectionArgs, { loaders }: ReferralsContext) =>
      connection(loaders.referrals, "", args),
  },
  Mutation: {
    createReferral: asRole((role) =>
      referrals.create((id, given: ReferralGiven, { now }) => createReferral(id, given, { now, role }), "patientId"),
    ),
    reviseReferral: asRole((role) =>
      referrals.change((row, given: ReferralRevision) => reviseReferral(row, given, { role })),
    ),
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
