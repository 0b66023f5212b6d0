import { reference } from "../../../kernel/reference.ts";
import type { Stored } from "../../../kernel/stored.ts";
import type { DateTime } from "../../../kernel/time.ts";
import { entity } from "../../../platform/federation/entity.ts";
import type { Referral } from "../referral/referral.ts";
import type { ReferralsContext } from "../referrals.context.ts";
import { NOTHING_STATED } from "../triage/triage.ts";
import { serviceOf } from "../triage/triage-keeping.ts";
import { assess } from "./assess.ts";
import type { EligibilityAssessment, EligibilityEvidence } from "./eligibility.ts";
import { recordedFacts } from "./record.ts";
import { withinOf } from "./within.ts";

type Assessed = EligibilityAssessment & { readonly referralId: string; readonly serviceId: string | null };

const NONE = { verdict: "ELIGIBLE", ageAtReferral: null, rules: [], redirectToId: null } as const;

export const eligibilityResolvers = {
  Query: {
    assessEligibility: async (
      _: unknown,
      { referralId }: { referralId: string },
      { loaders, write }: ReferralsContext,
    ): Promise<Assessed | null> => {
      const referral = await loaders.referralById.load(referralId);
      if (referral === null) return null;
      const serviceId = serviceOf(referral);
      const intake = serviceId === null ? null : await loaders.intakeByService.load(serviceId);
      const referredOn = referral.authoredOn ?? (referral.createdAt as DateTime);
      const about = { referralId: referral.id, serviceId };
      if (intake === null || intake.eligibility.length === 0) return { ...NONE, ...about, referredOn };
      const recorded = await recordedFacts(write.ask, referral.patientId, write.now);
      const facts = {
        ...recorded,
        referral: reference("Referral", referral.id),
        referredOn,
        stated: (await loaders.triageById.load(referral.id))?.stated ?? NOTHING_STATED,
        taken: await taken(referral, loaders),
        within: await withinOf(write.ask, intake.eligibility, recorded),
      };
      return { ...assess(intake.eligibility, facts), ...about };
    },
  },
  EligibilityAssessment: {
    referral: ({ referralId }: Assessed) => entity("Referral", referralId),
    service: ({ serviceId }: Assessed) => (serviceId === null ? null : entity("HealthcareService", serviceId)),
    redirectTo: ({ redirectToId }: Assessed) =>
      redirectToId === null ? null : entity("HealthcareService", redirectToId),
  },
};

/** The service has known a person whom it took on before: by its own decision, or where a referral came to its end. */
async function taken({ id }: Stored<Referral>, loaders: ReferralsContext["loaders"]): Promise<EligibilityEvidence[]> {
  const earlier = await loaders.earlierReferrals.load(id);
  const decisions = await Promise.all(earlier.map((it) => loaders.triageById.load(it.id)));
  return earlier
    .filter(({ status }, i) => {
      const decision = decisions[i] ?? null;
      return decision === null ? status === "COMPLETED" : decision.state === "ACCEPTED";
    })
    .map((it) => ({ what: "Taken on before", date: it.authoredOn, source: reference("Referral", it.id) }));
}
