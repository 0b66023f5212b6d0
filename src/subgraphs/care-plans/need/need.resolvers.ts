import type { EntityManager } from "typeorm";
import type { Stored } from "../../../kernel/stored.ts";
import { fieldsOf } from "../../../platform/graph/fields.ts";
import { mutations } from "../../../platform/graph/mutations.ts";
import { type WriteContext, writer } from "../../../platform/writes.ts";
import { CarePlanTable } from "../care-plan/care-plan.table.ts";
import { markPlans } from "../care-plan/mark-plans.ts";
import type { CarePlansContext } from "../care-plans.context.ts";
import { locked } from "../locked.ts";
import { signedWriter } from "../plan-version/signed-writer.ts";
import { endNeed, type NeedFacts, type NeedGiven, recordNeed, reviseNeed } from "./need.rules.ts";
import { NeedTable } from "./need.table.ts";
import type { Need } from "./need.ts";

const changeOf = (row: Need, before: Need | null): string =>
  before === null ? "RECORDED" : row.status === before.status ? "REVISED" : "ENDED";

const needs = mutations(
  "need",
  signedWriter(writer(NeedTable), (row, before) => [
    {
      type: "NEED_CHANGED",
      patientId: row.patientId,
      subject: { type: "Need", id: row.id },
      data: { change: changeOf(row, before) },
    },
  ]),
);

/** A need that changes while a plan is in force has the plan looked at again. */
const marking = {
  also: async (tx: EntityManager, row: Stored<Need>, { write }: { readonly write: WriteContext }) => {
    await markPlans(tx, row.patientId, { reason: "NEED_CHANGED", type: "Need", id: row.id, now: write.now });
    return undefined;
  },
};

const fields = fieldsOf<Need, CarePlansContext>();

export const needResolvers = {
  Query: {
    need: fields.one("needById"),
  },
  Mutation: {
    recordNeed: needs.create<NeedGiven, NeedFacts>(recordNeed, "patientId", {
      look: async (tx, { planId }, { scope }) => ({ plan: await locked(tx, CarePlanTable, planId, scope.viewer) }),
      ...marking,
    }),
    reviseNeed: needs.change(reviseNeed, marking),
    endNeed: needs.change(endNeed, marking),
    enterNeedInError: needs.enterInError({ status: "ENTERED_IN_ERROR" }),
  },
  Need: {
    __resolveReference: fields.home("needById"),
    patient: fields.leadsTo("Patient", "patientId"),
    carePlan: fields.leadsTo("CarePlan", "planId"),
    decisions: fields.allOf("sharedDecisionsByNeed"),
  },
  Patient: {
    needs: fields.pageOf("needsByPatient"),
  },
};
