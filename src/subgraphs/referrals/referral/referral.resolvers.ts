import { idOf } from "../../../kernel/reference.ts";
import { accept } from "../../../kernel/refusal.ts";
import { entity } from "../../../platform/federation/entity.ts";
import type { ConnectionArgs } from "../../../platform/graph/connection.ts";
import { fieldsOf } from "../../../platform/graph/fields.ts";
import { type Around, mutations } from "../../../platform/graph/mutations.ts";
import { writer } from "../../../platform/writes.ts";
import { followLoop, openLoop } from "../closed-loop.ts";
import type { ReferralsContext } from "../referrals.context.ts";
import { stateFacts } from "../triage/stated-facts.ts";
import { movedPastTriage, serviceOf } from "../triage/triage-keeping.ts";
import { learnOfCarer, lookBefore, seenReferral } from "./look-before.ts";
import { type ReReferralGiven, type ReReferralKnown, referAgain } from "./re-referral.rules.ts";
import { createReferral, endReferral, type ReferralGiven, reviseReferral } from "./referral.rules.ts";
import { ReferralTable } from "./referral.table.ts";
import type { Referral } from "./referral.ts";
import { FOR_CARER, isCategory, kindOf, SIGNPOSTING } from "./referral-kind.ts";
import type { ReferralKnown } from "./referral-known.ts";
import { progressOf } from "./referral-progress.ts";
import { codesOfSources, type ReferralSource, sourceOf } from "./referral-source.ts";
import { recordSignposting, type SignpostingGiven } from "./signposting.rules.ts";

const referrals = mutations("referral", writer(ReferralTable));

const also: NonNullable<Around<object, Referral, object>["also"]> = async (tx, row, { before, write }) => {
  await followLoop(tx, row, before!.status, write);
  return undefined;
};
const follow = { also };

const fields = fieldsOf<Referral, ReferralsContext>();

export const referralResolvers = {
  Query: {
    referral: fields.one("referralById"),
    referrals: fields.page("referrals", withSources),
  },
  Mutation: {
    createReferral: referrals.create<ReferralGiven, ReferralKnown>(createReferral, "patientId", {
      learn: learnOfCarer,
      look: lookBefore,
      also: async (tx, row, { given, write }) => {
        await openLoop(tx, row, write);
        await stateFacts(tx, row.id, given.stated);
        return undefined;
      },
    }),
    reviseReferral: referrals.change(reviseReferral, {
      also: async (tx, row, around) =>
        (await movedPastTriage(tx, row, around.before!)) ?? (await follow.also(tx, row, around)),
    }),
    endReferral: referrals.change(endReferral, follow),
    enterReferralInError: referrals.change(
      (row) => accept({ ...row, status: "ENTERED_IN_ERROR", enteredInError: true }),
      follow,
    ),
    referAgain: referrals.create<ReReferralGiven, ReReferralKnown>(referAgain, "previousReferralId", {
      look: async (tx, { previousReferralId, episodeId }, write) => {
        const previous = await seenReferral(tx, previousReferralId, write);
        return previous === null
          ? { previous }
          : { previous, ...(await lookBefore(tx, { ...previous, episodeId }, write)) };
      },
      also: async (tx, row, { given, write }) => {
        await openLoop(tx, row, write);
        await stateFacts(tx, row.id, given.stated);
        return undefined;
      },
    }),
    recordSignposting: referrals.create<SignpostingGiven, ReferralKnown>(recordSignposting, "patientId", {
      learn: learnOfCarer,
    }),
  },
  Referral: {
    __resolveReference: fields.home("referralById"),
    patient: fields.leadsTo("Patient", "patientId"),
    kind: fields.from(["categories"], (row) => kindOf(row)),
    sourceKind: fields.from(["source"], ({ source }) => sourceOf(source)),
    isSignposting: fields.from(["categories"], (row) => isCategory(row, SIGNPOSTING)),
    service: fields.from(["performers"], (row) => {
      const id = serviceOf(row);
      return id === null ? null : entity("HealthcareService", id);
    }),
    carer: fields.from(["categories", "supportingInfo"], (row) => {
      const id = row.supportingInfo.flatMap((it) => idOf(it, "RelatedPerson") ?? [])[0];
      return id !== undefined && isCategory(row, FOR_CARER) ? entity("RelatedPerson", id) : null;
    }),
    episode: fields.from(["supportingInfo"], ({ supportingInfo }) => {
      const id = supportingInfo.flatMap((it) => idOf(it, "Episode") ?? [])[0];
      return id === undefined ? null : entity("Episode", id);
    }),
    progress: async ({ id, status }: Referral, _: unknown, { loaders }: ReferralsContext) =>
      progressOf({ status }, await loaders.tasksByReferral.load(id)),
    history: fields.allOf("earlierReferrals"),
  },
  DuplicateReferral: {
    referral: ({ openId }: { readonly openId: string }) => entity("Referral", openId),
  },
  Patient: {
    referrals: fields.pageOf("referralsByPatient", withSources),
  },
};

/** A source is looked for by every code that means it. */
function withSources(args: ConnectionArgs): ConnectionArgs {
  const { source, ...filter } = (args.filter ?? {}) as { readonly source?: readonly ReferralSource[] | null };
  return source ? { ...args, filter: { ...filter, source: codesOfSources(source) } } : args;
}
