import type { Purchase } from "../src/subgraphs/care-plans/purchase/purchase.ts";
import { basic } from "./basic.ts";
import { aMoment, anId, aReference, aText, theCode, theId, theMoment, theNumber, theText, url } from "./parts.ts";

export const purchase = basic<Purchase>("purchase", {
  budgetId: theId("PersonalHealthBudget")(url("PersonalHealthBudget")),
  planId: theId("CarePlan")(url("CarePlan")),
  status: theCode("COMMITTED", "SPENT", "CANCELLED")(url("PurchaseStatus")),
  description: theText(url("Description")),
  supplier: aReference(url("Supplier")),
  amountPence: theNumber(url("AmountPence")),
  actionId: anId("PlanAction")(url("PlanAction")),
  committedAt: theMoment(url("CommittedAt")),
  spentAt: aMoment(url("SpentAt")),
  reason: aText(url("Reason")),
});
