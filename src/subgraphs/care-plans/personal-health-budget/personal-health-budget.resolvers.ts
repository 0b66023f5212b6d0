import { alreadyTaken } from "../../../kernel/refusal.ts";
import { fieldsOf } from "../../../platform/graph/fields.ts";
import { mutations } from "../../../platform/graph/mutations.ts";
import { writer } from "../../../platform/writes.ts";
import { CarePlanTable } from "../care-plan/care-plan.table.ts";
import type { CarePlan } from "../care-plan/care-plan.ts";
import type { CarePlansContext } from "../care-plans.context.ts";
import { locked } from "../locked.ts";
import { amountsOf, usedOf } from "./amounts.ts";
import {
  type BudgetFacts,
  type BudgetGiven,
  type BudgetRevision,
  closePersonalHealthBudget,
  openPersonalHealthBudget,
  revisePersonalHealthBudget,
} from "./personal-health-budget.rules.ts";
import { PersonalHealthBudgetTable } from "./personal-health-budget.table.ts";
import type { PersonalHealthBudget } from "./personal-health-budget.ts";
import { announceThresholds } from "./thresholds.ts";

const open = alreadyTaken("planId", "The plan has an open budget already: revise that one, or close it first.");
const budgets = mutations(
  "personalHealthBudget",
  writer(PersonalHealthBudgetTable, { personal_health_budget_open: open }),
);
const fields = fieldsOf<PersonalHealthBudget, CarePlansContext>();

const counted =
  <Field extends keyof ReturnType<typeof amountsOf>>(field: Field) =>
  async ({ id, allocatedPence }: PersonalHealthBudget, _: unknown, { loaders }: CarePlansContext) =>
    amountsOf(allocatedPence, await loaders.purchasesByBudget.load(id))[field];

export const personalHealthBudgetResolvers = {
  Query: {
    personalHealthBudget: fields.one("personalHealthBudgetById"),
  },
  Mutation: {
    openPersonalHealthBudget: budgets.create<BudgetGiven, { readonly plan: CarePlan | null }>(
      openPersonalHealthBudget,
      "planId",
      { look: async (tx, { planId }, { scope }) => ({ plan: await locked(tx, CarePlanTable, planId, scope.viewer) }) },
    ),
    revisePersonalHealthBudget: budgets.change<BudgetRevision, BudgetFacts>(revisePersonalHealthBudget, {
      look: async (tx, _, __, id) => ({ usedPence: await usedOf(tx, id) }),
      also: async (tx, row, { write, facts }) => {
        await announceThresholds(tx, write, row, facts.usedPence);
        return undefined;
      },
    }),
    closePersonalHealthBudget: budgets.change(closePersonalHealthBudget),
  },
  PersonalHealthBudget: {
    __resolveReference: fields.home("personalHealthBudgetById"),
    patient: fields.leadsTo("Patient", "patientId"),
    carePlan: fields.leadsTo("CarePlan", "planId"),
    purchases: fields.allOf("purchasesByBudget"),
    committedPence: counted("committedPence"),
    spentPence: counted("spentPence"),
    remainingPence: counted("remainingPence"),
  },
};
