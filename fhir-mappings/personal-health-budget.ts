import type { PersonalHealthBudget } from "../src/subgraphs/care-plans/personal-health-budget/personal-health-budget.ts";
import { basic } from "./basic.ts";
import {
  aMoment,
  aPeriod,
  aText,
  theCode,
  theId,
  theMoment,
  theNumber,
  theNumbers,
  theReference,
  url,
} from "./parts.ts";

export const personalHealthBudget = basic<PersonalHealthBudget>("personal-health-budget", {
  planId: theId("CarePlan")(url("CarePlan")),
  status: theCode("OPEN", "CLOSED")(url("BudgetStatus")),
  commissioner: theReference(url("Commissioner")),
  managedBy: theCode("NOTIONAL", "THIRD_PARTY", "DIRECT_PAYMENT")(url("BudgetManagement")),
  allocatedPence: theNumber(url("AllocatedPence")),
  period: aPeriod(url("Period")),
  reachedThresholds: theNumbers(url("ReachedThreshold")),
  openedAt: theMoment(url("OpenedAt")),
  closedAt: aMoment(url("ClosedAt")),
  reason: aText(url("Reason")),
});
