import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import type { DateTime } from "../../../src/kernel/time.ts";
import { watching } from "../../../src/platform/statement.ts";
import type { PlanAgreement } from "../../../src/subgraphs/care-plans/care-plan/care-plan.ts";
import { isReviewOverdue } from "../../../src/subgraphs/care-plans/care-plan/derived.ts";
import { agreedWithin, planDueBy } from "../../../src/subgraphs/care-plans/first-visit/agreement-target.ts";
import { planning } from "./planning.ts";

const room = planning();
const { send, ask, person, draft, inForce, goal, action, versioned, later, lead } = room;

const of = async (id: string, fields: string) =>
  (await ask(`query ($id: ID!) { carePlan(id: $id) { ${fields} } }`, { id })).carePlan;

test("a need that no goal and no action answers is a gap, and so is a condition that the plan addresses", async () => {
  const patientId = await person();
  const condition = { type: "Condition", id: randomUUID(), display: "Heart failure" };
  const id = await draft(patientId, { addresses: [condition] });
  const need = async (text: string) =>
    (await send("recordNeed", "need { id }", { patientId, code: { text }, source: "ASSESSMENT" })).need.id as string;
  const [walking, company, sleep] = [await need("Walking"), await need("Company"), await need("Sleep")];
  await goal(patientId, id, "Walk", { addresses: [{ type: "Need", id: walking }] });
  const befriending = await action(id, "Befriending", { addresses: [{ type: "Need", id: company }] });
  const gaps = async () => (await of(id, "coverageGaps { need { id } addressed { display } }")).coverageGaps;
  expect(await gaps()).toEqual([
    { need: { id: sleep }, addressed: null },
    { need: null, addressed: { display: "Heart failure" } },
  ]);
  await send("declinePlanAction", "planAction { id }", {
    ...(await versioned(befriending, "planAction")),
    reason: "Full",
  });
  await send("endNeed", "need { id }", { ...(await versioned(sleep, "need")), status: "MET" });
  expect(await gaps()).toEqual([
    { need: { id: company }, addressed: null },
    { need: null, addressed: { display: "Heart failure" } },
  ]);
});

test("actions whose owner has not spoken are unacknowledged, and responsibilities say who, what and how to reach them", async () => {
  const patientId = await person();
  const tom = { type: "Practitioner", id: randomUUID(), display: "Tom Hale" };
  const id = await draft(patientId, {
    contingencies: [{ situation: "A fall", response: "Ring Tom", responsible: tom, contact: "01632 960001" }],
  });
  const walk = await goal(patientId, id, "Walk");
  const rail = await action(id, "Fit a rail", { owner: tom });
  const done = await action(id, "Ring the council", { owner: tom });
  await send("acknowledgePlanAction", "planAction { id }", await versioned(done, "planAction"));
  await send("completePlanAction", "planAction { id }", await versioned(done, "planAction"));
  const { unacknowledgedActions, responsibilities } = await of(
    id,
    `unacknowledgedActions { id } responsibilities { party { display } leads goals { id } actions { id } contacts }`,
  );
  expect(unacknowledgedActions).toEqual([{ id: rail }]);
  expect(responsibilities).toEqual([
    { party: { display: "Priya Nair" }, leads: true, goals: [{ id: walk }], actions: [], contacts: [] },
    { party: { display: "Tom Hale" }, leads: false, goals: [], actions: [{ id: rail }], contacts: ["01632 960001"] },
  ]);
});

test("a plan is on time until a goal, an action or its review is overdue", async () => {
  const patientId = await person();
  const id = await inForce(patientId, { nextReview: "2027-12-01" });
  const walk = await goal(patientId, id, "Walk", { targets: [{ dueDate: "2026-11-30" }] });
  const rail = await action(id, "Fit a rail", { dueDate: "2026-11-25" });
  const late = "onTime reviewOverdue overdueGoals { id } overdueActions { id overdue }";
  expect(await of(id, late)).toEqual({ onTime: true, reviewOverdue: false, overdueGoals: [], overdueActions: [] });
  later(5);
  expect(await of(id, late)).toMatchObject({
    onTime: false,
    overdueGoals: [],
    overdueActions: [{ id: rail, overdue: true }],
  });
  later(10);
  expect(await of(id, late)).toMatchObject({ onTime: false, overdueGoals: [{ id: walk }] });
  await send("endGoal", "goal { id }", { ...(await versioned(walk, "goal")), achievementStatus: "ACHIEVED" });
  await send("withdrawPlanAction", "planAction { id }", { ...(await versioned(rail, "planAction")), reason: "Moved" });
  expect(await of(id, late)).toMatchObject({ onTime: true, overdueGoals: [], overdueActions: [] });
});

test("a review is overdue when its day has passed, at the precision that it has, and only of a plan in force", () => {
  const now = new Date("2026-11-22T10:00:00Z");
  const overdue = (nextReview: string, status: "ACTIVE" | "DRAFT" = "ACTIVE") =>
    isReviewOverdue({ status, nextReview: nextReview as DateTime }, now);
  expect(["2026-11-21", "2026-11-22", "2026-11", "2026-11-22T09:00:00Z"].map((it) => overdue(it))).toEqual([
    true,
    false,
    false,
    true,
  ]);
  expect(overdue("2026-11-21", "DRAFT")).toBe(false);
});

test("the two weeks run from the first visit before the agreement, where the service has such a rule", () => {
  const visit = (at: string) => ({ id: at, patientId: "p", activityId: "a", at: at as DateTime });
  const visits = [visit("2024-01-10"), visit("2026-11-01T09:00:00Z"), visit("2026-11-20")];
  const agreed = (at: string) => ({ outcome: "AGREED", at }) as PlanAgreement;
  const now = new Date("2026-11-16T12:00:00Z");
  expect(planDueBy({ agreement: agreed("2026-11-15") }, visits, 14)).toBe("2026-11-15");
  expect(planDueBy({ agreement: null }, visits, 14)).toBe("2026-12-04");
  expect(planDueBy({ agreement: null }, visits, null)).toBeNull();
  expect(planDueBy({ agreement: null }, [], 14)).toBeNull();
  const inTime = (agreement: PlanAgreement | null, dueBy: string | null) =>
    agreedWithin({ agreement }, dueBy as never, now);
  expect(inTime(agreed("2026-11-15T23:00:00Z"), "2026-11-15")).toBe(true);
  expect(inTime(agreed("2026-11-16"), "2026-11-15")).toBe(false);
  expect(inTime(null, "2026-11-16")).toBeNull();
  expect(inTime(null, "2026-11-15")).toBe(false);
  expect(inTime(null, null)).toBeNull();
});

test("a person's plan in force and whom to turn to are found from the person", async () => {
  const patientId = await person();
  const before = "personalisedPlan { id } pointOfContact { display }";
  const look = async () =>
    (await ask(`query ($id: ID!) { patient(by: { id: $id }) { ${before} } }`, { id: patientId })).patient;
  expect(await look()).toEqual({ personalisedPlan: null, pointOfContact: null });
  const id = await inForce(patientId);
  expect(await look()).toEqual({ personalisedPlan: { id }, pointOfContact: { display: lead.display } });
});

test("everything that is worked out of many plans costs five statements of the room", async () => {
  const plans = await Promise.all(
    Array.from({ length: 4 }, async () => {
      const patientId = await person();
      const id = await inForce(patientId, { nextReview: "2026-12-01" });
      await goal(patientId, id, "Walk");
      await action(id, "Fit a rail");
      return id;
    }),
  );
  const sent: string[] = [];
  const { plansDueReview } = await watching(
    (text) => sent.push(text),
    () =>
      ask(`{ plansDueReview(before: "2026-12-31", first: 100) { nodes { id stage onTime agreedWithinTarget
        coverageGaps { need { id } } unacknowledgedActions { id } overdueGoals { id } missing shares { id }
        responsibilities { party { display } } suggestedCoordinationLevel } } }`),
  );
  expect(plansDueReview.nodes.map(({ id }: { id: string }) => id)).toEqual(expect.arrayContaining(plans));
  expect(sent.filter((text) => text.includes("care_plans."))).toHaveLength(5);
});
