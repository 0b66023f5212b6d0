import { expect, test } from "vitest";
import {
  newlyReached,
  usedShare,
} from "../../../src/subgraphs/care-plans/personal-health-budget/personal-health-budget.rules.ts";
import { planning } from "./planning.ts";

const room = planning();
const { send, ask, refused, person, draft, versioned, events } = room;

const AMOUNTS = "allocatedPence committedPence spentPence remainingPence";
const BUDGET = "personalHealthBudget { id version }";
const icb = { display: "NHS Harbour Integrated Care Board", identifier: { value: "QXX" } };

async function opened(allocatedPence: number) {
  const patientId = await person();
  const planId = await draft(patientId);
  const { personalHealthBudget } = await send("openPersonalHealthBudget", BUDGET, {
    planId,
    commissioner: icb,
    managedBy: "DIRECT_PAYMENT",
    allocatedPence,
  });
  return { patientId, planId, budgetId: personalHealthBudget.id as string };
}
const amounts = async (id: string) =>
  (await ask(`query ($id: ID!) { personalHealthBudget(id: $id) { ${AMOUNTS} } }`, { id })).personalHealthBudget;
const buy = async (budgetId: string, amountPence: number) =>
  send("commitPurchase", "purchase { id status }", { budgetId, description: "Swimming", amountPence });

test("a budget says what is allocated, committed, spent and remains, in pence", async () => {
  const { budgetId } = await opened(100_000);
  const { purchase } = await buy(budgetId, 30_000);
  await buy(budgetId, 20_000);
  expect(await amounts(budgetId)).toEqual({
    allocatedPence: 100_000,
    committedPence: 50_000,
    spentPence: 0,
    remainingPence: 50_000,
  });
  await send("recordPurchaseSpent", "purchase { id }", { id: purchase.id, expectedVersion: 1, amountPence: 28_050 });
  expect(await amounts(budgetId)).toEqual({
    allocatedPence: 100_000,
    committedPence: 20_000,
    spentPence: 28_050,
    remainingPence: 51_950,
  });
});

test("a purchase over the budget is refused, with what remains, and nothing is committed", async () => {
  const { budgetId } = await opened(10_000);
  await buy(budgetId, 9_000);
  const { purchase, errors } = await send(
    "commitPurchase",
    "purchase { id } errors { ... on OverBudget { remainingPence } }",
    { budgetId, description: "Too much", amountPence: 1_001 },
  );
  expect(purchase).toBeNull();
  expect(errors).toMatchObject([{ code: "OVER_BUDGET", remainingPence: 1_000, path: ["input", "amountPence"] }]);
  expect((await amounts(budgetId)).committedPence).toBe(9_000);
});

test("ten purchases at one moment never take more than the budget has", async () => {
  const { budgetId } = await opened(10_000);
  const made = await Promise.all(Array.from({ length: 10 }, () => buy(budgetId, 3_000)));
  expect(made.filter(({ purchase }) => purchase !== null)).toHaveLength(3);
  expect((await amounts(budgetId)).remainingPence).toBe(1_000);
});

test("what was paid may differ from what was promised, within the budget", async () => {
  const { budgetId } = await opened(10_000);
  const { purchase } = await buy(budgetId, 9_000);
  const paid = { id: purchase.id, expectedVersion: 1, amountPence: 10_001 };
  expect(await refused("recordPurchaseSpent", "purchase { id }", paid)).toEqual([["OVER_BUDGET", "amountPence"]]);
  expect(await refused("recordPurchaseSpent", "purchase { id }", { ...paid, amountPence: 10_000 })).toEqual([]);
});

test("a purchase that is cancelled for a reason frees its money; one that is spent is not cancelled", async () => {
  const { budgetId } = await opened(10_000);
  const { purchase } = await buy(budgetId, 10_000);
  const cancel = { id: purchase.id, expectedVersion: 1, reason: " " };
  expect(await refused("cancelPurchase", "purchase { id }", cancel)).toEqual([["INVALID_ARGUMENT", "reason"]]);
  await send("cancelPurchase", "purchase { id }", { ...cancel, reason: "Pool is shut" });
  expect((await amounts(budgetId)).remainingPence).toBe(10_000);
  const { purchase: other } = await buy(budgetId, 100);
  await send("recordPurchaseSpent", "purchase { id }", { id: other.id, expectedVersion: 1 });
  expect(await refused("cancelPurchase", "purchase { id }", { id: other.id, expectedVersion: 2, reason: "x" })).toEqual(
    [["WRONG_STATE", "id"]],
  );
});

test("each threshold is announced once, when so much of the budget is used", async () => {
  const { budgetId, patientId } = await opened(10_000);
  for (const amount of [7_900, 100, 100, 1_900]) await buy(budgetId, amount);
  const told = await events(patientId, "BUDGET_THRESHOLD_REACHED");
  expect(told.map(({ data }) => data.percent)).toEqual([80, 100]);
});

test("a threshold is reached at the share itself, and a budget of nothing is used up", () => {
  const budget = { allocatedPence: 200, reachedThresholds: [] };
  expect([159, 160].map((used) => newlyReached(budget, used, [80]))).toEqual([[], [80]]);
  expect(usedShare(0, 0)).toBe(100);
});

test("a budget is changed for a reason, never below what is used, and one that is raised may reach a threshold anew", async () => {
  const { budgetId, patientId } = await opened(10_000);
  await buy(budgetId, 8_000);
  const change = async (allocatedPence: number, reason?: string) =>
    refused("revisePersonalHealthBudget", BUDGET, {
      ...(await versioned(budgetId, "personalHealthBudget")),
      allocatedPence,
      ...(reason && { reason }),
    });
  expect(await change(20_000)).toEqual([["INVALID_ARGUMENT", "reason"]]);
  expect(await change(7_999, "Cut")).toEqual([["OVER_BUDGET", "allocatedPence"]]);
  expect(await change(20_000, "Needs grew")).toEqual([]);
  expect(await change(9_000, "Needs shrank")).toEqual([]);
  expect((await events(patientId, "BUDGET_THRESHOLD_REACHED")).map(({ data }) => data.percent)).toEqual([80, 80]);
});

test("a plan has one open budget, and nothing is bought of a closed one", async () => {
  const { budgetId, planId } = await opened(10_000);
  const another = { planId, commissioner: icb, managedBy: "NOTIONAL", allocatedPence: 1 };
  expect(await refused("openPersonalHealthBudget", BUDGET, another)).toEqual([["ALREADY_TAKEN", "planId"]]);
  await send("closePersonalHealthBudget", BUDGET, {
    ...(await versioned(budgetId, "personalHealthBudget")),
    reason: "Moved away",
  });
  expect((await buy(budgetId, 1)).errors).toMatchObject([{ code: "WRONG_STATE", path: ["input", "budgetId"] }]);
  expect(await refused("openPersonalHealthBudget", BUDGET, another)).toEqual([]);
});
