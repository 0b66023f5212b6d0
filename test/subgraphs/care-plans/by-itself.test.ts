import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { write } from "../entities.ts";
import { planning } from "./planning.ts";

const room = planning();
const { send, ask, person, draft, inForce, events, later } = room;

async function service(): Promise<string> {
  const { healthcareService } = await send("createHealthcareService", "healthcareService { id }", {
    name: "Children's care coordination",
    providedBy: { type: "Organisation", id: room.ids.practice },
  });
  return healthcareService.id;
}
const RULES = "planningRules { id version reviewEveryDays agreeWithinDays requiredParts remindDays }";

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
  expect((await events(patientId, "PLAN_MARKED_FOR_REVIEW")).map(({ data }) => data.reason)).toEqual([
    "CARER_LOST",
    "NEED_CHANGED",
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

test("whoever takes the person onto their caseload leads the plan in force, and drafts that nobody leads", async () => {
  const patientId = await person();
  const id = await inForce(patientId);
  const [leaderless, led] = [await draft(patientId, { author: null }), await draft(patientId)];
  const [first, next] = [randomUUID(), randomUUID()];
  const leads = async () =>
    Promise.all(
      [id, leaderless, led].map(async (it) => (await plan(it, "leadCoordinator { id }")).leadCoordinator?.id),
    );
  await announced("EPISODE_OPENED", patientId, "Episode", { coordinatorId: first });
  await room.server.passTime();
  expect(await leads()).toEqual([room.lead.id, first, room.lead.id]);
  await announced("EPISODE_COORDINATOR_CHANGED", patientId, "Episode", { coordinatorId: next });
  await room.server.passTime();
  expect(await leads()).toEqual([next, first, room.lead.id]);
  expect((await events(patientId, "PLAN_HANDED_OVER")).map(({ data }) => data.leadId)).toEqual([first, next]);
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
