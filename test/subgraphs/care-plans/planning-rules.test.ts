import { expect, test } from "vitest";
import { write } from "../entities.ts";
import { planning } from "./planning.ts";

const room = planning();
const { send, ask, refused, person, draft, versioned } = room;

async function service(): Promise<string> {
  const { healthcareService } = await send("createHealthcareService", "healthcareService { id }", {
    name: "Children's care coordination",
    providedBy: { type: "Organisation", id: room.ids.practice },
  });
  return healthcareService.id;
}
const RULES = "planningRules { id version reviewEveryDays agreeWithinDays requiredParts remindDays }";

test("a supervisor sets what a service asks of its plans, and what is left open is as the nation has it", async () => {
  const serviceId = await service();
  const given = { serviceId, agreeWithinDays: 14, reviewEveryDays: 182 };
  expect(await refused("createPlanningRules", RULES, given)).toEqual([["NOT_PERMITTED", "serviceId"]]);
  const supervisor = await room.as("SUPERVISOR");
  const { planningRules } = await write(supervisor, "createPlanningRules", RULES, given);
  expect(planningRules).toMatchObject({
    reviewEveryDays: 182,
    agreeWithinDays: 14,
    requiredParts: ["LEAD_COORDINATOR", "AGREEMENT"],
    remindDays: 14,
  });
  expect((await write(supervisor, "createPlanningRules", RULES, given)).errors).toMatchObject([
    { code: "ALREADY_TAKEN", path: ["input", "serviceId"] },
  ]);
  const wrong = { id: planningRules.id, expectedVersion: 1, reviewEveryDays: 0, budgetThresholds: [120] };
  expect((await write(supervisor, "revisePlanningRules", RULES, wrong)).errors).toMatchObject([
    { path: ["input", "reviewEveryDays"] },
    { path: ["input", "budgetThresholds"] },
  ]);
  const { nationalPlanningRules } = await ask("{ nationalPlanningRules { reviewEveryDays agreeWithinDays } }");
  expect(nationalPlanningRules).toEqual({ reviewEveryDays: 365, agreeWithinDays: null });
});

test("what a service asks is set by a supervisor of whoever provides it", async () => {
  const serviceId = await service();
  const stranger = await room.server.as("SUPERVISOR", "B82002");
  const given = { serviceId, reviewEveryDays: 1 };
  expect((await write(stranger, "createPlanningRules", RULES, given)).errors).toMatchObject([
    { code: "NOT_PERMITTED" },
  ]);
  const supervisor = await room.as("SUPERVISOR");
  const { planningRules } = await write(supervisor, "createPlanningRules", RULES, given);
  const revise = { id: planningRules.id, expectedVersion: 1, reviewEveryDays: 2 };
  expect((await write(stranger, "revisePlanningRules", RULES, revise)).errors).toMatchObject([
    { code: "NOT_PERMITTED" },
  ]);
  const nowhere = { serviceId: room.ids.pcn };
  expect((await write(supervisor, "createPlanningRules", RULES, nowhere)).errors).toMatchObject([
    { code: "NOT_FOUND" },
  ]);
  expect((await write(supervisor, "revisePlanningRules", RULES, revise)).errors).toEqual([]);
});

test("the rules of a plan's service hold for it: what it must have, and when it is reviewed", async () => {
  const serviceId = await service();
  const supervisor = await room.as("SUPERVISOR");
  const requiredParts = ["AGREEMENT", "GOALS", "CONTINGENCY"];
  await write(supervisor, "createPlanningRules", RULES, { serviceId, requiredParts, reviewEveryDays: 30 });
  const patientId = await person();
  const id = await draft(patientId, { service: { type: "HealthcareService", id: serviceId } });
  await send("recordPlanAgreement", "carePlan { id }", {
    ...(await versioned(id)),
    outcome: "AGREED",
    by: { type: "Patient", id: patientId },
  });
  expect(await refused("activateCarePlan", "carePlan { id }", await versioned(id))).toEqual([
    ["INVALID_ARGUMENT", "goals"],
    ["INVALID_ARGUMENT", "contingencies"],
  ]);
  const { carePlan } = await ask("query ($id: ID!) { carePlan(id: $id) { missing } }", { id });
  expect(carePlan.missing).toEqual(["GOALS", "CONTINGENCY"]);
  await room.goal(patientId, id, "Walk");
  await send("reviseCarePlan", "carePlan { id }", {
    ...(await versioned(id)),
    contingencies: [{ situation: "A fall", response: "Ring" }],
  });
  const { carePlan: active } = await send("activateCarePlan", "carePlan { nextReview }", await versioned(id));
  const due = new Date(room.time.now.getTime() + 30 * 86_400_000).toISOString().slice(0, 10);
  expect(active.nextReview).toBe(due);
});
