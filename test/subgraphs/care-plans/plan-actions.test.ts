import { randomUUID } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import { watching } from "../../../src/platform/statement.ts";
import { write } from "../entities.ts";
import { planning } from "./planning.ts";

const room = planning();
const { send, ask, refused, person, draft, action, versioned, events, lead } = room;
const owner = { type: "Practitioner", id: randomUUID(), display: "Tom Hale" };
let patientId: string;
let planId: string;

beforeAll(async () => {
  patientId = await person();
  planId = await draft(patientId);
});

const step = async (mutation: string, id: string, more: object = {}) =>
  (
    await send(mutation, "planAction { status statusReason acknowledgement { accepted by { display } } }", {
      ...(await versioned(id, "planAction")),
      ...more,
    })
  ).planAction;

test("an action is proposed, agreed, acknowledged by its owner and done", async () => {
  const id = await action(planId, "Fit a key safe", { owner });
  expect((await step("agreePlanAction", id)).status).toBe("AGREED");
  expect(await step("acknowledgePlanAction", id)).toEqual({
    status: "ACKNOWLEDGED",
    statusReason: null,
    acknowledgement: { accepted: true, by: { display: "Tom Hale" } },
  });
  expect(await step("completePlanAction", id, { outcome: "By the back door" })).toMatchObject({
    status: "DONE",
    statusReason: "By the back door",
  });
});

test("an action that has not been acknowledged is not done", async () => {
  const id = await action(planId, "Ring the council");
  const done = await versioned(id, "planAction");
  expect(await refused("completePlanAction", "planAction { id }", done)).toEqual([["WRONG_STATE", "id"]]);
});

test("who declines, withdraws or has not done it says why", async () => {
  const id = await action(planId, "Daily visits", { owner });
  const given = { ...(await versioned(id, "planAction")), reason: "  " };
  for (const mutation of ["declinePlanAction", "withdrawPlanAction"]) {
    expect(await refused(mutation, "planAction { id }", given)).toEqual([["INVALID_ARGUMENT", "reason"]]);
  }
  expect(await step("declinePlanAction", id, { reason: "No capacity this month" })).toEqual({
    status: "DECLINED",
    statusReason: "No capacity this month",
    acknowledgement: { accepted: false, by: { display: "Tom Hale" } },
  });
  const other = await action(planId, "Weekly visits");
  await step("acknowledgePlanAction", other);
  const late = await versioned(other, "planAction");
  expect(await refused("recordPlanActionNotDone", "planAction { id }", { ...late, reason: "" })).toEqual([
    ["INVALID_ARGUMENT", "reason"],
  ]);
  expect((await step("recordPlanActionNotDone", other, { reason: "She was in hospital" })).status).toBe("NOT_DONE");
});

test("an action that is asked of somebody else waits for their word anew", async () => {
  const id = await action(planId, "Shopping", { owner });
  await step("declinePlanAction", id, { reason: "Too far" });
  const { planAction } = await send("revisePlanAction", "planAction { status acknowledgement { accepted } }", {
    ...(await versioned(id, "planAction")),
    owner: { display: "Ada's neighbour" },
  });
  expect(planAction).toEqual({ status: "AGREED", acknowledgement: null });
});

test("an action has somebody who is to do it and a day by which it is to be done", async () => {
  expect(await refused("proposePlanAction", "planAction { id }", { planId, description: "x" })).toEqual([
    ["INVALID_ARGUMENT", "owner"],
    ["INVALID_ARGUMENT", "dueDate"],
  ]);
  const foreign = { planId: randomUUID(), description: "x", owner, dueDate: "2026-12-01" };
  expect(await refused("proposePlanAction", "planAction { id }", foreign)).toEqual([["NOT_FOUND", "planId"]]);
});

test("the lead coordinator links the person to advocacy, and is not their advocate", async () => {
  const advocacy = { planId, description: "Speak for Ada", kind: "ADVOCACY", owner: lead, dueDate: "2026-12-01" };
  expect(await refused("proposePlanAction", "planAction { id }", advocacy)).toEqual([["INVALID_ARGUMENT", "owner"]]);
  for (const kind of ["LINK_TO_ADVOCACY", "AGENCY_ADVOCACY"]) {
    expect(await refused("proposePlanAction", "planAction { id }", { ...advocacy, kind })).toEqual([]);
  }
});

test("actions are of the kinds and components of personalised care", async () => {
  const plan = await draft(await person());
  const given = [
    ["EDUCATION", null],
    ["SELF_MANAGEMENT", "SUPPORTED_SELF_MANAGEMENT"],
    ["PEER_SUPPORT", "SUPPORTED_SELF_MANAGEMENT"],
    ["HEALTH_COACHING", "SUPPORTED_SELF_MANAGEMENT"],
    ["EMPLOYMENT", "SOCIAL_PRESCRIBING"],
    ["BENEFITS", null],
  ] as const;
  for (const [kind, component] of given) await action(plan, kind, { kind, component });
  const { carePlan } = await ask("query ($id: ID!) { carePlan(id: $id) { actions { kind component } } }", { id: plan });
  expect(carePlan.actions).toEqual(given.map(([kind, component]) => ({ kind, component })));
});

test("information that was given is on record with its form, and done as soon as it is recorded", async () => {
  const { planAction } = await send(
    "recordInformationGiven",
    "planAction { status kind informationFormat owner { display } }",
    {
      planId,
      description: "Falls leaflet",
      informationFormat: "EASY_READ",
      by: lead,
    },
  );
  expect(planAction).toEqual({
    status: "DONE",
    kind: "INFORMATION_GIVEN",
    informationFormat: "EASY_READ",
    owner: { display: "Priya Nair" },
  });
});

test("each step is told, with how many of the plan's actions still wait for their owner's word", async () => {
  const someone = await person();
  const plan = await draft(someone);
  const [first, second] = [await action(plan, "One"), await action(plan, "Two")];
  await step("acknowledgePlanAction", first);
  await step("declinePlanAction", second, { reason: "No" });
  const told = await events(someone, "ACTION_PROPOSED", "ACTION_ACKNOWLEDGED", "ACTION_DECLINED");
  expect(told.map(({ type, data }) => [type, data.actionId, data.unacknowledged])).toEqual([
    ["ACTION_PROPOSED", first, 1],
    ["ACTION_PROPOSED", second, 2],
    ["ACTION_ACKNOWLEDGED", first, 1],
    ["ACTION_DECLINED", second, 0],
  ]);
});

test("a shared decision keeps the options, the choice and who chose", async () => {
  const { need } = await send("recordNeed", "need { id }", {
    patientId,
    planId,
    code: { text: "Getting out" },
    source: "CONVERSATION",
  });
  const given = {
    planId,
    needId: need.id,
    question: "How shall I get to the club?",
    options: [{ text: "Volunteer driver", benefits: "Free" }, { text: "Taxi card" }, { text: "Not to go" }],
    chosenBy: { type: "Patient", id: patientId },
  };
  const said = "sharedDecision { id }";
  expect(await refused("recordSharedDecision", said, { ...given, options: [{ text: "Taxi" }], choice: 1 })).toEqual([
    ["INVALID_ARGUMENT", "options"],
  ]);
  expect(await refused("recordSharedDecision", said, { ...given, choice: 4 })).toEqual([
    ["INVALID_ARGUMENT", "choice"],
  ]);
  expect(await refused("recordSharedDecision", said, given)).toEqual([["INVALID_ARGUMENT", "reason"]]);
  await send("recordSharedDecision", said, { ...given, choice: 1 });
  const { need: met } = await ask(
    "query ($id: ID!) { need(id: $id) { decisions { options { text } chosen { text } } } }",
    {
      id: need.id,
    },
  );
  expect(met.decisions).toEqual([
    {
      options: [{ text: "Volunteer driver" }, { text: "Taxi card" }, { text: "Not to go" }],
      chosen: { text: "Volunteer driver" },
    },
  ]);
});

test("a need is recorded with its source, and one that changes has the plan in force looked at again", async () => {
  const someone = await person();
  const { need } = await send("recordNeed", "need { id source }", {
    patientId: someone,
    code: { text: "Loneliness" },
    source: "ASSESSMENT",
    sourceReference: { type: "Assessment", id: randomUUID() },
  });
  expect(need.source).toBe("ASSESSMENT");
  const plan = await room.inForce(someone);
  const of = async () =>
    (await ask("query ($id: ID!) { carePlan(id: $id) { reviewMarks { reason } needs { id } } }", { id: plan }))
      .carePlan;
  expect(await of()).toEqual({ reviewMarks: [], needs: [{ id: need.id }] });
  const revised = { ...(await versioned(need.id, "need")), note: "Worse since the summer" };
  await send("reviseNeed", "need { id }", revised);
  await send("reviseNeed", "need { id }", { ...(await versioned(need.id, "need")), note: "Much worse" });
  expect((await of()).reviewMarks).toEqual([{ reason: "NEED_CHANGED" }]);
  expect((await events(someone, "NEED_CHANGED")).map(({ data }) => data.change)).toEqual([
    "RECORDED",
    "REVISED",
    "REVISED",
  ]);
  const { plansDueReview } = await ask(`{ plansDueReview(before: "2026-11-23", first: 100) { nodes { id } } }`);
  expect(plansDueReview.nodes).toContainEqual({ id: plan });
});

test("a need that says nothing is refused, and one is withdrawn for a reason", async () => {
  const blank = { patientId, code: { text: " " }, source: "RECORD" };
  expect(await refused("recordNeed", "need { id }", blank)).toEqual([["INVALID_ARGUMENT", "code"]]);
  const { need } = await send("recordNeed", "need { id }", { ...blank, code: { text: "Sleep" } });
  const end = { ...(await versioned(need.id, "need")), status: "WITHDRAWN" };
  expect(await refused("endNeed", "need { id }", end)).toEqual([["INVALID_ARGUMENT", "reason"]]);
  expect(await refused("endNeed", "need { id }", { ...end, status: "MET" })).toEqual([]);
});

test("what someone is to do, and the goals that they answer for, are lists that cost one statement each", async () => {
  const [planA, planB] = [await draft(await person()), await draft(await person())];
  const busy = { type: "Practitioner", id: randomUUID(), display: "Busy" };
  await action(planA, "Later", { owner: busy, dueDate: "2026-12-20" });
  await action(planB, "Sooner", { owner: busy, dueDate: "2026-12-02" });
  const someone = await person();
  await room.goal(someone, null, "Walk", { expressedBy: busy });
  const sent: string[] = [];
  const { actions, goals } = await watching(
    (text) => sent.push(text),
    () =>
      ask(
        `query ($id: ID!) { actions: planActionsByOwner(ownerId: $id) { nodes { description } }
           goals: goalsByOwner(ownerId: $id) { nodes { description { text } } } }`,
        { id: busy.id },
      ),
  );
  expect(actions.nodes).toEqual([{ description: "Sooner" }, { description: "Later" }]);
  expect(goals.nodes).toEqual([{ description: { text: "Walk" } }]);
  expect(sent.filter((text) => text.includes("care_plans."))).toHaveLength(2);
});

test("another practice neither sees nor changes needs, actions, choices and budgets", async () => {
  const plan = await room.inForce(await person());
  const id = await action(plan, "Ours");
  const theirs = await room.server.as("CARE_COORDINATOR", "B82002");
  const { data } = await theirs.ask(
    `query ($action: ID!, $owner: ID!) { planAction(id: $action) { id }
       planActionsByOwner(ownerId: $owner) { totalCount } plansDueReview(before: "2100-01-01") { totalCount } }`,
    { action: id, owner: owner.id },
  );
  expect(data).toEqual({
    planAction: null,
    planActionsByOwner: { totalCount: 0 },
    plansDueReview: { totalCount: 0 },
  });
  const attempts: readonly [string, string, object][] = [
    ["proposePlanAction", "planAction { id }", { planId: plan, description: "x", owner, dueDate: "2027-01-01" }],
    ["acknowledgePlanAction", "planAction { id }", { id, expectedVersion: 1 }],
    ["activateCarePlan", "carePlan { id }", { id: plan, expectedVersion: 1 }],
    ["recordPlanReview", "planReview { id }", { planId: plan }],
    ["sharePlan", "planShare { id }", { planId: plan, recipients: [] }],
    [
      "openPersonalHealthBudget",
      "personalHealthBudget { id }",
      { planId: plan, commissioner: { display: "x" }, managedBy: "NOTIONAL", allocatedPence: 1 },
    ],
  ];
  for (const [mutation, selection, input] of attempts) {
    expect((await write(theirs, mutation, selection, input)).errors).toMatchObject([{ __typename: "NotFound" }]);
  }
});
