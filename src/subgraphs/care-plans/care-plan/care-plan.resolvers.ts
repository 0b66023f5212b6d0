import { fieldsOf } from "../../../platform/graph/fields.ts";
import { mutations } from "../../../platform/graph/mutations.ts";
import { writer } from "../../../platform/writes.ts";
import type { CarePlansContext } from "../care-plans.context.ts";
import { createCarePlan, endCarePlan, reviseCarePlan } from "./care-plan.rules.ts";
import { CarePlanTable } from "./care-plan.table.ts";
import type { CarePlan, PlanActivityStatus } from "./care-plan.ts";

const plans = mutations("carePlan", writer(CarePlanTable));

const fields = fieldsOf<CarePlan, CarePlansContext>();

export const carePlanResolvers = {
  Query: {
    carePlan: fields.one("carePlanById"),
    carePlans: fields.page("carePlans"),
  },
  Mutation: {
    createCarePlan: plans.create(createCarePlan, "patientId"),
    reviseCarePlan: plans.change(reviseCarePlan),
    endCarePlan: plans.change(endCarePlan),
    enterCarePlanInError: plans.enterInError({ status: "ENTERED_IN_ERROR" }),
  },
  CarePlan: {
    __resolveReference: fields.home("carePlanById"),
    patient: fields.leadsTo("Patient", "patientId"),
    goals: fields.each("goals", "goalById"),
    activities: fields.from(
      ["activities"],
      ({ activities }, { status }: { status?: readonly PlanActivityStatus[] | null }) =>
        status ? activities.filter(({ detail }) => detail !== null && status.includes(detail.status)) : activities,
    ),
  },
  Patient: {
    carePlans: fields.pageOf("carePlansByPatient"),
  },
};
