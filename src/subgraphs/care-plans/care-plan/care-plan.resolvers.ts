import type { Stored } from "../../../kernel/stored.ts";
import { entity } from "../../../platform/federation/entity.ts";
import { type ConnectionArgs, connection } from "../../../platform/graph/connection.ts";
import { mutations } from "../../../platform/graph/mutations.ts";
import { writer } from "../../../platform/writes.ts";
import type { CarePlansContext } from "../care-plans.context.ts";
import { createCarePlan, endCarePlan, reviseCarePlan } from "./care-plan.rules.ts";
import { CarePlanTable } from "./care-plan.table.ts";
import type { CarePlan, PlanActivityStatus } from "./care-plan.ts";

const plans = mutations("carePlan", writer(CarePlanTable));

export const carePlanResolvers = {
  Query: {
    carePlan: (_: unknown, { id }: { id: string }, { loaders }: CarePlansContext) => loaders.carePlanById.load(id),
    carePlans: (_: unknown, args: ConnectionArgs, { loaders }: CarePlansContext) =>
      connection(loaders.carePlans, "", args),
  },
  Mutation: {
    createCarePlan: plans.create(createCarePlan, "patientId"),
    reviseCarePlan: plans.change(reviseCarePlan),
    endCarePlan: plans.change(endCarePlan),
    enterCarePlanInError: plans.enterInError({ status: "ENTERED_IN_ERROR" }),
  },
  CarePlan: {
    __resolveReference: ({ id }: { id: string }, { loaders }: CarePlansContext) => loaders.carePlanById.load(id),
    patient: ({ patientId }: CarePlan) => entity("Patient", patientId),
    goals: async ({ goals }: CarePlan, _: unknown, { loaders }: CarePlansContext) =>
      (await Promise.all(goals.flatMap(({ id }) => (id === null ? [] : [loaders.goalById.load(id)])))).filter(
        (goal) => goal !== null,
      ),
    activities: ({ activities }: CarePlan, { status }: { status?: readonly PlanActivityStatus[] | null }) =>
      status ? activities.filter(({ detail }) => detail !== null && status.includes(detail.status)) : activities,
  },
  Patient: {
    carePlans: ({ id }: { id: string }, args: ConnectionArgs, { loaders }: CarePlansContext) =>
      connection<Stored<CarePlan>>(loaders.carePlansByPatient, id, args),
  },
};
