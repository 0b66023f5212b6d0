import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { write } from "../entities.ts";
import { planning } from "./planning.ts";

const room = planning();
const { send, ask, refused, person, draft, inForce, versioned, events, later, lead } = room;

const CHILDREN = { title: "Nursery and therapies", status: "ACTIVE", kind: "PATHWAY" };
const template = async (more: object = {}): Promise<string> =>
  (
    await send("createPlanTemplate", "planTemplate { id }", {
      ...CHILDREN,
      goals: [{ description: { text: "Start nursery" }, measure: "First day", dueInDays: 60 }],
      actions: [
        { description: "Visit the nursery", kind: "EDUCATION", dueInDays: 14, goal: 1 },
        { description: "Send the leaflet", dueInDays: 7 },
      ],
      ...more,
    })
  ).planTemplate.id;

test("a template fills a draft with goals that have a day and a name, and actions that serve them", async () => {
  const patientId = await person();
  const id = await draft(patientId, { categories: [] });
  await send("fillPlanFromTemplate", "carePlan { id }", { ...(await versioned(id)), templateId: await template() });
  const { carePlan } = await ask(
    `query ($id: ID!) { carePlan(id: $id) {
       goals { description { text } dueDate expressedBy { display } missing }
       actions { description kind status dueDate goals { display } origin { display } } } }`,
    { id },
  );
  expect(carePlan).toEqual({
    goals: [
      {
        description: { text: "Start nursery" },
        dueDate: "2027-01-21",
        expressedBy: { display: "Priya Nair" },
        missing: [],
      },
    ],
    actions: [
      {
        description: "Visit the nursery",
        kind: "EDUCATION",
        status: "PROPOSED",
        dueDate: "2026-12-06",
        goals: [{ display: "Start nursery" }],
        origin: { display: CHILDREN.title },
      },
      {
        description: "Send the leaflet",
        kind: "SUPPORT",
        status: "PROPOSED",
        dueDate: "2026-11-29",
        goals: [],
        origin: { display: CHILDREN.title },
      },
    ],
  });
  expect(await events(patientId, "ACTION_PROPOSED")).toHaveLength(2);
});

test("a template fills drafts alone, is itself in use, and needs someone who answers for the goals", async () => {
  const patientId = await person();
  const [templateId, unused] = [await template(), await template({ status: "DRAFT" })];
  const fill = async (id: string, of: string) =>
    refused("fillPlanFromTemplate", "carePlan { id }", { ...(await versioned(id)), templateId: of });
  expect(await fill(await inForce(patientId), templateId)).toEqual([["WRONG_STATE", "id"]]);
  expect(await fill(await draft(patientId), unused)).toEqual([["WRONG_STATE", "templateId"]]);
  expect(await fill(await draft(patientId), randomUUID())).toEqual([["NOT_FOUND", "templateId"]]);
  expect(await fill(await draft(patientId, { author: null }), templateId)).toEqual([
    ["INVALID_ARGUMENT", "responsible"],
  ]);
});

test("a template's parts are sound, and a retired one is history", async () => {
  const actions = [{ description: "x", dueInDays: -1, goal: 2 }];
  expect(await refused("createPlanTemplate", "planTemplate { id }", { ...CHILDREN, title: " ", actions })).toEqual([
    ["INVALID_ARGUMENT", "title"],
    ["INVALID_ARGUMENT", "actions.0.dueInDays"],
    ["INVALID_ARGUMENT", "actions.0.goal"],
  ]);
  const id = await template({ status: "RETIRED" });
  const revise = { id, expectedVersion: 1, status: "ACTIVE" };
  expect(await refused("revisePlanTemplate", "planTemplate { id }", revise)).toEqual([["WRONG_STATE", "id"]]);
});

const SHARE = "planShare { id version kind planVersion deliveries { id state reason role location } }";

test("an agreed plan goes to the GP and others by name, and each delivery has its own state", async () => {
  const patientId = await person();
  const planId = await inForce(patientId);
  const { planShare } = await send("sharePlan", SHARE, {
    planId,
    sharedBy: lead,
    recipients: [
      { recipient: { type: "Organisation", id: room.ids.practice }, role: "GP", channel: "MESH" },
      { recipient: { display: "Nia Okafor" }, role: "CARER", channel: "POST" },
    ],
  });
  expect(planShare).toMatchObject({ kind: "SENT", planVersion: 1 });
  const went = async (deliveryId: string, state: string, reason?: string) => {
    const [{ id, version }] = (
      await ask("query ($id: ID!) { carePlan(id: $id) { shares { id version } } }", { id: planId })
    ).carePlan.shares;
    return send("recordPlanDelivery", SHARE, {
      id,
      expectedVersion: version,
      deliveryId,
      state,
      reason: reason ?? null,
    });
  };
  await went("1", "DELIVERED");
  expect((await went("2", "FAILED")).errors).toMatchObject([{ path: ["input", "reason"] }]);
  const { planShare: after } = await went("2", "FAILED", "Address unknown");
  expect(after.deliveries).toMatchObject([
    { role: "GP", state: "DELIVERED", reason: null },
    { role: "CARER", state: "FAILED", reason: "Address unknown" },
  ]);
  expect((await went("1", "SENT")).errors).toMatchObject([{ __typename: "WrongState", path: ["input", "state"] }]);
  expect((await went("9", "SENT")).errors).toMatchObject([{ __typename: "NotFound", path: ["input", "deliveryId"] }]);
  expect((await events(patientId, "PLAN_SHARED", "PLAN_DELIVERY_FAILED")).map(({ type }) => type)).toEqual([
    "PLAN_SHARED",
    "PLAN_DELIVERY_FAILED",
  ]);
});

test("a plan that nobody has agreed to is not shared, and one is shared with somebody who is named", async () => {
  const patientId = await person();
  const gp = { recipient: { display: "Dr Lee" }, role: "GP", channel: "SECURE_EMAIL" };
  const share = (planId: string, recipients: object[]) => refused("sharePlan", SHARE, { planId, recipients });
  expect(await share(await draft(patientId), [gp])).toEqual([["WRONG_STATE", "planId"]]);
  const planId = await inForce(patientId);
  expect(await share(planId, [])).toEqual([["INVALID_ARGUMENT", "recipients"]]);
  expect(await share(planId, [gp, { ...gp, recipient: { type: "Practitioner" } }])).toEqual([
    ["INVALID_ARGUMENT", "recipients.1.recipient"],
  ]);
});

test("a plan is published where records are looked up, with where it is found there", async () => {
  const patientId = await person();
  const planId = await inForce(patientId);
  const location = "https://records.example/plans/1";
  await send("publishPlan", SHARE, {
    planId,
    targets: [{ recipient: { display: "National Record Locator" }, location }],
  });
  const { carePlan } = await ask(
    "query ($id: ID!) { carePlan(id: $id) { shares { id } publications { deliveries { channel role location state } } } }",
    { id: planId },
  );
  expect(carePlan).toEqual({
    shares: [],
    publications: [{ deliveries: [{ channel: "RECORD_LOCATOR", role: "CARE_RECORD", location, state: "QUEUED" }] }],
  });
});

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

const announced = (type: string, patientId: string, subjectType: string, data: object = {}) =>
  room.server.database.pool.query(
    `INSERT INTO events.event (id, type, patient_id, subject_type, subject_id, data, version, created_at, updated_at,
       owner_id, entered_in_error) VALUES ($1, $2, $3, $4, $5, $6, 1, now(), now(), $7, false)`,
    [randomUUID(), type, patientId, subjectType, randomUUID(), JSON.stringify(data), room.ids.practice],
  );
const plan = async (id: string, fields: string) =>
  (await ask(`query ($id: ID!) { carePlan(id: $id) { ${fields} } }`, { id })).carePlan;

test("a carer who is lost, or a need that changed elsewhere, has the plan in force looked at again, once", async () => {
  const patientId = await person();
  const id = await inForce(patientId);
  const relatedPersonId = randomUUID();
  await announced("CARER_LOST", patientId, "RelatedPerson", { relatedPersonId });
  await room.server.passTime();
  await announced("NEED_CHANGED", patientId, "Assessment");
  await room.server.passTime();
  await room.server.passTime();
  const { reviewMarks, history } = await plan(
    id,
    "reviewMarks { reason subject { type id } } history { operation authorId }",
  );
  expect(reviewMarks).toMatchObject([
    { reason: "CARER_LOST", subject: { type: "RelatedPerson", id: relatedPersonId } },
    { reason: "NEED_CHANGED", subject: { type: "Assessment" } },
  ]);
  expect(history.slice(1)).toEqual([
    { operation: "CARER_LOST", authorId: null },
    { operation: "NEED_CHANGED", authorId: null },
  ]);
});

test("what a meeting decides becomes an action of the person's plan, which waits for its owner's word", async () => {
  const patientId = await person();
  const id = await inForce(patientId);
  const [decisionId, ownerId] = [randomUUID(), randomUUID()];
  await announced("DECISION_MADE", patientId, "Meeting", {
    decisionId,
    ownerType: "Practitioner",
    ownerId,
    dueDate: "2026-12-05",
  });
  await room.server.passTime();
  const { unacknowledgedActions } = await plan(
    id,
    "unacknowledgedActions { kind dueDate owner { id } origin { type } }",
  );
  expect(unacknowledgedActions).toEqual([
    { kind: "MEETING_DECISION", dueDate: "2026-12-05", owner: { id: ownerId }, origin: { type: "Meeting" } },
  ]);
  expect(await events(patientId, "ACTION_PROPOSED")).toMatchObject([{ data: { unacknowledged: 1 } }]);
});

test("whoever takes the person onto their caseload leads the plan", async () => {
  const patientId = await person();
  const id = await inForce(patientId);
  const coordinatorId = randomUUID();
  await announced("EPISODE_COORDINATOR_CHANGED", patientId, "Episode", { coordinatorId });
  await room.server.passTime();
  expect((await plan(id, "leadCoordinator { id }")).leadCoordinator.id).toBe(coordinatorId);
  expect(await events(patientId, "PLAN_HANDED_OVER")).toMatchObject([{ data: { leadId: coordinatorId } }]);
});

test("a plan is agreed within the days of its service after the first visit, or is late", async () => {
  const serviceId = await service();
  const supervisor = await room.as("SUPERVISOR");
  await write(supervisor, "createPlanningRules", RULES, { serviceId, agreeWithinDays: 14 });
  const patientId = await person();
  const id = await draft(patientId, { service: { type: "HealthcareService", id: serviceId } });
  const target = "planDueBy agreedWithinTarget onTime";
  expect(await plan(id, target)).toEqual({ planDueBy: null, agreedWithinTarget: null, onTime: true });
  const visited = room.time.now;
  await announced("FIRST_VISIT_HELD", patientId, "Activity", { at: visited.toISOString() });
  await room.server.passTime();
  const dueBy = new Date(visited.getTime() + 14 * 86_400_000).toISOString().slice(0, 10);
  expect(await plan(id, target)).toEqual({ planDueBy: dueBy, agreedWithinTarget: null, onTime: true });
  later(15);
  expect(await plan(id, target)).toEqual({ planDueBy: dueBy, agreedWithinTarget: false, onTime: false });
});

test("reviews that fall due, and goals and actions whose day has passed, are announced once each", async () => {
  const patientId = await person();
  const start = room.time.now;
  const day = (days: number) => new Date(start.getTime() + days * 86_400_000).toISOString().slice(0, 10);
  const id = await inForce(patientId, { nextReview: day(20) });
  await room.goal(patientId, id, "Walk", { targets: [{ dueDate: day(3) }, { dueDate: day(10) }] });
  await room.action(id, "Rail", { dueDate: day(5) });
  const told = async () =>
    (await events(patientId, "PLAN_REVIEW_DUE_SOON", "PLAN_REVIEW_OVERDUE", "GOAL_OVERDUE", "ACTION_OVERDUE")).map(
      ({ type, data }) => [type, data.due],
    );
  await room.server.passTime();
  expect(await told()).toEqual([]);
  later(7);
  await room.server.passTime();
  await room.server.passTime();
  const soon = [
    ["PLAN_REVIEW_DUE_SOON", day(20)],
    ["ACTION_OVERDUE", day(5)],
  ];
  expect(await told()).toEqual(soon);
  later(14);
  await room.server.passTime();
  await room.server.passTime();
  expect((await told()).slice(2)).toEqual([
    ["PLAN_REVIEW_OVERDUE", day(20)],
    ["GOAL_OVERDUE", day(10)],
  ]);
  expect(room.server.reported).toEqual([]);
});
