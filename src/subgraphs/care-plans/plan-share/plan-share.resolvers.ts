import type { EntityManager } from "typeorm";
import type { Stored } from "../../../kernel/stored.ts";
import { announce, type Event } from "../../../platform/events.ts";
import { fieldsOf } from "../../../platform/graph/fields.ts";
import { mutations } from "../../../platform/graph/mutations.ts";
import { type WriteContext, writer } from "../../../platform/writes.ts";
import { CarePlanTable } from "../care-plan/care-plan.table.ts";
import type { CarePlansContext } from "../care-plans.context.ts";
import { locked } from "../locked.ts";
import { deniedTo } from "./denied.ts";
import {
  type PublishGiven,
  publishPlan,
  recordPlanDelivery,
  type ShareFacts,
  type ShareGiven,
  sharePlan,
} from "./plan-share.rules.ts";
import { PlanShareTable } from "./plan-share.table.ts";
import type { PlanShare } from "./plan-share.ts";

const shares = mutations("planShare", writer(PlanShareTable));
const fields = fieldsOf<PlanShare, CarePlansContext>();

const its = {
  learn: async ({ planId }: { readonly planId: string }, { ask }: WriteContext) => ({
    denied: await deniedTo(ask, planId),
  }),
  look: async (tx: EntityManager, { planId }: { readonly planId: string }, { scope }: WriteContext) => ({
    plan: await locked(tx, CarePlanTable, planId, scope.viewer),
  }),
  also: async (tx: EntityManager, row: Stored<PlanShare>, { write }: { readonly write: WriteContext }) => {
    await announce(tx, write, [told(row.kind === "SENT" ? "PLAN_SHARED" : "PLAN_PUBLISHED", row)]);
    return undefined;
  },
};

const told = (type: string, { id, planId, patientId }: PlanShare): Event => ({
  type,
  patientId,
  subject: { type: "CarePlan", id: planId },
  data: { shareId: id },
});

export const planShareResolvers = {
  Query: {
    planShare: fields.one("planShareById"),
  },
  Mutation: {
    sharePlan: shares.create<ShareGiven, ShareFacts>(sharePlan, "planId", its),
    publishPlan: shares.create<PublishGiven, ShareFacts>(publishPlan, "planId", its),
    recordPlanDelivery: shares.change(recordPlanDelivery, {
      also: async (tx, row, { given, write }) => {
        if (given.state === "FAILED") await announce(tx, write, [told("PLAN_DELIVERY_FAILED", row)]);
        return undefined;
      },
    }),
  },
  PlanShare: {
    __resolveReference: fields.home("planShareById"),
    patient: fields.leadsTo("Patient", "patientId"),
    carePlan: fields.leadsTo("CarePlan", "planId"),
  },
};
