import { alreadyTaken } from "../../../kernel/refusal.ts";
import { fieldsOf } from "../../../platform/graph/fields.ts";
import { mutations } from "../../../platform/graph/mutations.ts";
import { ownerOf } from "../../../platform/scope.ts";
import { type WriteContext, writer } from "../../../platform/writes.ts";
import type { ActivityContext } from "../activity.context.ts";
import { FRESH_FOR_DAYS, type RecordFact } from "../record-update/record-fact.ts";
import {
  createActivityPolicy,
  type PolicyFacts,
  type PolicyGiven,
  type PolicyRevision,
  reviseActivityPolicy,
} from "./activity-policy.rules.ts";
import { ActivityPolicyTable } from "./activity-policy.table.ts";
import type { ActivityPolicy, TimeLimits } from "./activity-policy.ts";
import { DEFAULT_LIMITS, freshForDays } from "./time-limits.ts";

const clash = alreadyTaken("serviceId", "There is a policy already: revise it.");
const policies = mutations("activityPolicy", writer(ActivityPolicyTable, { activity_policy_whose: clash }));
const fields = fieldsOf<ActivityPolicy, ActivityContext>();

const whose = (_tx: unknown, _given: unknown, { scope }: WriteContext) =>
  Promise.resolve({ organisationId: ownerOf(scope) });

const shown = (limits: TimeLimits) => ({
  ...limits,
  freshness: (Object.keys(FRESH_FOR_DAYS) as RecordFact[]).map((fact) => ({
    fact,
    days: freshForDays(limits, fact),
  })),
});

export const activityPolicyResolvers = {
  Query: {
    timeLimits: async (_: unknown, { serviceId }: { serviceId?: string | null }, context: ActivityContext) => {
      const all = await context.loaders.activityPoliciesByOrganisation.load(ownerOf(context.write.scope));
      const policy = all.find((it) => it.serviceId !== null && it.serviceId === serviceId);
      const decided = policy ?? all.find((it) => it.serviceId === null) ?? null;
      return { ...shown(decided ?? DEFAULT_LIMITS), decidedIn: decided };
    },
  },
  Mutation: {
    createActivityPolicy: policies.create<PolicyGiven, PolicyFacts>(createActivityPolicy, "serviceId", { look: whose }),
    reviseActivityPolicy: policies.change<PolicyRevision, PolicyFacts>(reviseActivityPolicy, { look: whose }),
  },
  ActivityPolicy: {
    __resolveReference: fields.home("activityPolicyById"),
    organisation: fields.leadsTo("Organisation", "organisationId"),
    service: fields.leadsTo("HealthcareService", "serviceId"),
  },
};
