import { expect, test } from "vitest";
import { planning } from "./planning.ts";

const room = planning();
const { send, ask, refused, person, inForce, draft, goal, versioned, events, later } = room;

const ANSWERS = `planReview { id circumstancesChanged circumstances working notWorking mightChange
  outcomes { goal { achievementStatus } achievementStatus comment } roomForImprovement
  budget { serves allocatedPence remainingPence } networkChanges { change effect } satisfaction { by satisfied }
  nextReview }`;

test("a review asks the questions of the source, and what it finds of the goals they say themselves", async () => {
  const patientId = await person();
  const planId = await inForce(patientId);
  const walk = await goal(patientId, planId, "Walk to the shop");
  await send("openPersonalHealthBudget", "personalHealthBudget { id }", {
    planId,
    commissioner: { display: "NHS Harbour ICB" },
    managedBy: "NOTIONAL",
    allocatedPence: 5_000,
  });
  const answers = {
    planId,
    circumstancesChanged: true,
    circumstances: "Her sister moved away",
    working: ["The exercises"],
    notWorking: ["The bus"],
    mightChange: ["A lift on Tuesdays"],
    outcomes: [{ goalId: walk, achievementStatus: "IMPROVING", comment: "Twice a week" }],
    roomForImprovement: "Ring before coming",
    networkChanges: [{ change: "Sister moved away", effect: "NEGATIVE" }],
    satisfaction: [
      { by: "PERSON", satisfied: "SATISFIED" },
      { by: "INDEPENDENT_ADVOCATE", satisfied: "NEITHER" },
    ],
  };
  expect(await refused("recordPlanReview", ANSWERS, answers)).toEqual([["INVALID_ARGUMENT", "budget"]]);
  const { planReview } = await send("recordPlanReview", ANSWERS, { ...answers, budget: { serves: "PARTLY" } });
  expect(planReview).toEqual({
    id: expect.any(String),
    circumstancesChanged: true,
    circumstances: "Her sister moved away",
    working: ["The exercises"],
    notWorking: ["The bus"],
    mightChange: ["A lift on Tuesdays"],
    outcomes: [{ goal: { achievementStatus: "IMPROVING" }, achievementStatus: "IMPROVING", comment: "Twice a week" }],
    roomForImprovement: "Ring before coming",
    budget: { serves: "PARTLY", allocatedPence: 5_000, remainingPence: 5_000 },
    networkChanges: [{ change: "Sister moved away", effect: "NEGATIVE" }],
    satisfaction: answers.satisfaction,
    nextReview: "2027-11-22",
  });
  expect(await events(patientId, "PLAN_REVIEWED")).toMatchObject([{ data: { reviewId: planReview.id } }]);
  const { carePlan } = await ask("query ($id: ID!) { carePlan(id: $id) { goalOutcomes { id } reviews { id } } }", {
    id: planId,
  });
  expect(carePlan).toEqual({ goalOutcomes: [{ id: walk }], reviews: [{ id: planReview.id }] });
});

test("a review says how the circumstances changed, asks each party once, and is followed by one in the future", async () => {
  const patientId = await person();
  const planId = await inForce(patientId);
  const elsewhere = await goal(patientId, null, "Not of this plan");
  expect(
    await refused("recordPlanReview", ANSWERS, {
      planId,
      circumstancesChanged: true,
      outcomes: [{ goalId: elsewhere, achievementStatus: "ACHIEVED" }],
      satisfaction: [
        { by: "CARER", satisfied: "SATISFIED" },
        { by: "CARER", satisfied: "NEITHER" },
      ],
      nextReview: "2026-11-01",
    }),
  ).toEqual([
    ["NOT_FOUND", "outcomes.0.goalId"],
    ["INVALID_ARGUMENT", "circumstances"],
    ["INVALID_ARGUMENT", "satisfaction"],
    ["INVALID_ARGUMENT", "nextReview"],
  ]);
});

test("only a plan in force is reviewed, and its review is started once", async () => {
  const patientId = await person();
  const planId = await draft(patientId);
  expect(await refused("recordPlanReview", ANSWERS, { planId })).toEqual([["WRONG_STATE", "planId"]]);
  expect(await refused("startPlanReview", "carePlan { id }", await versioned(planId))).toEqual([["WRONG_STATE", "id"]]);
  const other = await inForce(patientId);
  await send("startPlanReview", "carePlan { id }", await versioned(other));
  expect(await refused("startPlanReview", "carePlan { id }", await versioned(other))).toEqual([["WRONG_STATE", "id"]]);
});

test("the next review follows the plan's own interval, and tells when it is due", async () => {
  const patientId = await person();
  const planId = await inForce(patientId, { reviewEveryDays: 90 });
  const due = async () =>
    (await ask("query ($id: ID!) { carePlan(id: $id) { nextReview } }", { id: planId })).carePlan.nextReview;
  expect(await due()).toBe("2027-02-20");
  await send("recordPlanReview", ANSWERS, { planId, nextReview: "2027-01-10" });
  expect(await due()).toBe("2027-01-10");
  expect((await events(patientId, "PLAN_REVIEW_SCHEDULED")).map(({ data }) => data.reviewDue)).toEqual([
    "2027-02-20",
    "2027-01-10",
  ]);
});

test("a review deals with what the plan was marked for, and says what it changed", async () => {
  const patientId = await person();
  const planId = await inForce(patientId, { title: "At home" });
  await send("markPlanForReview", "carePlan { id }", { ...(await versioned(planId)), reason: "OTHER" });
  later(1);
  await send("startPlanReview", "carePlan { id }", await versioned(planId));
  later(1);
  await send("reviseCarePlan", "carePlan { id }", { ...(await versioned(planId)), title: "At home, with help" });
  await goal(patientId, planId, "Sleep through");
  const { planReview } = await send("recordPlanReview", "planReview { id carePlan { reviewMarks { reason } } }", {
    planId,
  });
  expect(planReview.carePlan.reviewMarks).toEqual([]);
  later(1);
  await send("reviseCarePlan", "carePlan { id }", { ...(await versioned(planId)), title: "Later" });
  const { planReview: read } = await ask("query ($id: ID!) { planReview(id: $id) { changes { sentence } } }", {
    id: planReview.id,
  });
  const sentences = read.changes.map(({ sentence }: { sentence: string }) => sentence);
  expect(sentences).toContain("The plan “At home, with help”: title changed from “At home” to “At home, with help”.");
  expect(sentences).toContain("The goal “Sleep through” was added.");
  expect(sentences.join()).not.toContain("Later");
});

test("we take part in the review of the agency that coordinates, and say what we brought to it", async () => {
  const patientId = await person();
  const planId = await draft(patientId, { categories: [] });
  const joined = { planId, contribution: "The family sleeps better since the short breaks" };
  const said = "planReview { kind heldBy { display } contribution }";
  expect(await refused("joinPlanReview", said, joined)).toEqual([["INVALID_ARGUMENT", "planId"]]);
  await send("recordExternalCoordination", "carePlan { id }", {
    ...(await versioned(planId)),
    agency: { display: "Harbour Trust" },
    agreement: "They hold the reviews",
  });
  expect((await send("joinPlanReview", said, joined)).planReview).toEqual({
    kind: "JOINED",
    heldBy: { display: "Harbour Trust" },
    contribution: joined.contribution,
  });
  expect(await events(patientId, "EXTERNAL_REVIEW_JOINED")).toHaveLength(1);
});

test("under a plan that another agency coordinates, our own actions are told from the agency's", async () => {
  const patientId = await person();
  const external = await draft(patientId, { categories: [], title: "The trust's plan" });
  const agency = { type: "Organisation", id: room.ids.pcn };
  await send("recordExternalCoordination", "carePlan { id }", {
    ...(await versioned(external)),
    agency,
    agreement: "Monthly",
  });
  const own = await draft(patientId, { partOf: [{ type: "CarePlan", id: external }] });
  await room.action(external, "Theirs", { owner: agency });
  await room.action(external, "Ours under theirs");
  await room.action(own, "Ours");
  const { carePlan } = await ask("query ($id: ID!) { carePlan(id: $id) { ownActions { description } } }", {
    id: external,
  });
  expect(carePlan.ownActions.map(({ description }: { description: string }) => description).sort()).toEqual([
    "Ours",
    "Ours under theirs",
  ]);
});

test("satisfaction is counted by party and answer over the reviews that the caller may see, since a moment", async () => {
  const since = room.time.now.toISOString();
  for (const satisfied of ["SATISFIED", "SATISFIED", "DISSATISFIED"]) {
    const planId = await inForce(await person());
    await send("recordPlanReview", "planReview { id }", { planId, satisfaction: [{ by: "CARER", satisfied }] });
  }
  const counted = "query ($since: DateTime) { planSatisfaction(since: $since) { by satisfied count } }";
  expect((await ask(counted, { since })).planSatisfaction).toEqual([
    { by: "CARER", satisfied: "DISSATISFIED", count: 1 },
    { by: "CARER", satisfied: "SATISFIED", count: 2 },
  ]);
  const theirs = await room.server.as("CARE_COORDINATOR", "B82002");
  expect((await theirs.ask(counted)).data).toEqual({ planSatisfaction: [] });
});
