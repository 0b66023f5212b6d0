import { expect, test } from "vitest";
import { carePlanStatus } from "../../../fhir-mappings/code-tables/care-plan-status.ts";
import { stageOf, statuses } from "../../../src/subgraphs/care-plans/care-plan/stage.ts";
import { PERSONALISED, planning } from "./planning.ts";

const room = planning();
const { send, ask, refused, person, draft, inForce, versioned, events, lead } = room;

const stage = async (id: string) =>
  (await ask("query ($id: ID!) { carePlan(id: $id) { stage status } }", { id })).carePlan;
const agree = async (id: string, by: object, more: object = {}) =>
  send("recordPlanAgreement", "carePlan { stage agreement { outcome reason by { id } at } }", {
    ...(await versioned(id)),
    outcome: "AGREED",
    by,
    ...more,
  });

test("a plan goes from draft to agreed, active, under review and closed, each with its FHIR status", async () => {
  const patientId = await person();
  const id = await draft(patientId);
  const by = { type: "Patient", id: patientId };
  expect(await stage(id)).toEqual({ stage: "DRAFT", status: "DRAFT" });
  await agree(id, by);
  expect(await stage(id)).toEqual({ stage: "AGREED", status: "DRAFT" });
  await send("activateCarePlan", "carePlan { id }", await versioned(id));
  expect(await stage(id)).toEqual({ stage: "ACTIVE", status: "ACTIVE" });
  await send("startPlanReview", "carePlan { id }", await versioned(id));
  expect(await stage(id)).toEqual({ stage: "UNDER_REVIEW", status: "ACTIVE" });
  await send("recordPlanReview", "planReview { id }", { planId: id });
  expect(await stage(id)).toEqual({ stage: "ACTIVE", status: "ACTIVE" });
  await send("endCarePlan", "carePlan { id }", await versioned(id));
  expect(await stage(id)).toEqual({ stage: "CLOSED", status: "COMPLETED" });
  const told = await events(patientId, "PLAN_AGREED", "PLAN_ACTIVATED", "PLAN_REVIEW_SCHEDULED", "PLAN_CLOSED");
  expect(told.map(({ type }) => type)).toEqual([
    "PLAN_AGREED",
    "PLAN_ACTIVATED",
    "PLAN_REVIEW_SCHEDULED",
    "PLAN_CLOSED",
  ]);
  expect(told[0]?.data).toMatchObject({ planId: id, at: "2026-11-22T10:00:00.000Z" });
  expect(told[2]?.data).toMatchObject({ reviewDue: "2027-11-22" });
});

test("every FHIR status has a stage, and every stage has the statuses that give it", () => {
  const all = [...carePlanStatus.rows.keys()];
  expect([...new Set(Object.values(statuses).flat())].sort()).toEqual([...all].sort());
  for (const status of all) {
    expect(statuses[stageOf({ status, agreement: null, underReviewSince: null })]).toContain(status);
  }
});

test("a person has one personalised plan in force, and a second is refused with the id of the first", async () => {
  const patientId = await person();
  const first = await inForce(patientId);
  const by = { type: "Patient", id: patientId };
  const second = {
    patientId,
    title: "Another",
    categories: PERSONALISED,
    author: lead,
    status: "ACTIVE",
    agreement: { by, at: "2026-11-22" },
  };
  const { carePlan, errors } = await send(
    "createCarePlan",
    "carePlan { id } errors { ... on ActivePlanExists { planId } }",
    second,
  );
  expect(carePlan).toBeNull();
  expect(errors).toMatchObject([{ __typename: "ActivePlanExists", code: "ACTIVE_PLAN_EXISTS", planId: first }]);
  const drafted = await draft(patientId);
  await agree(drafted, by);
  expect(await refused("activateCarePlan", "carePlan { id }", await versioned(drafted))).toEqual([
    ["ACTIVE_PLAN_EXISTS", "status"],
  ]);
  await send("endCarePlan", "carePlan { id }", await versioned(first));
  expect(await refused("activateCarePlan", "carePlan { id }", await versioned(drafted))).toEqual([]);
});

test("two personalised plans put into force at one moment leave one, and the other is told why", async () => {
  const patientId = await person();
  const by = { type: "Patient", id: patientId };
  const drafts = [await draft(patientId), await draft(patientId)];
  for (const id of drafts) await agree(id, by);
  const inputs = await Promise.all(drafts.map((id) => versioned(id)));
  const codes = await Promise.all(inputs.map((input) => refused("activateCarePlan", "carePlan { id }", input)));
  expect(codes.flat()).toEqual([["ACTIVE_PLAN_EXISTS", "status"]]);
  expect(room.server.reported).toEqual([]);
});

test("a plan for one condition stands beside the personalised plan", async () => {
  const patientId = await person();
  await inForce(patientId);
  const categories = [{ codings: [{ code: "736371006", display: "Dementia care plan" }] }];
  expect(
    await refused("createCarePlan", "carePlan { id }", {
      patientId,
      title: "x",
      categories,
      author: lead,
      status: "ACTIVE",
    }),
  ).toEqual([]);
});

test("an active plan has exactly one lead coordinator: without one it is not put into force", async () => {
  const patientId = await person();
  const input = { patientId, title: "Plan", status: "ACTIVE" };
  expect(await refused("createCarePlan", "carePlan { id }", input)).toEqual([["INVALID_ARGUMENT", "author"]]);
  const body = { type: "Organisation", id: room.ids.practice };
  expect(await refused("createCarePlan", "carePlan { id }", { ...input, author: body })).toEqual([
    ["INVALID_ARGUMENT", "author"],
  ]);
  const leaderless = await draft(patientId, { author: null });
  await agree(leaderless, { type: "Patient", id: patientId });
  expect(await refused("activateCarePlan", "carePlan { id }", await versioned(leaderless))).toEqual([
    ["INVALID_ARGUMENT", "author"],
  ]);
});

test("the lead of an active plan is handed over, and not merely overwritten", async () => {
  const patientId = await person();
  const id = await inForce(patientId);
  const to = { type: "PractitionerRole", id: room.ids.pcn, display: "Sam Roe" };
  expect(await refused("reviseCarePlan", "carePlan { id }", { ...(await versioned(id)), author: to })).toEqual([
    ["INVALID_ARGUMENT", "author"],
  ]);
  const organisation = { type: "Organisation", id: room.ids.practice };
  expect(await refused("handOverCarePlan", "carePlan { id }", { ...(await versioned(id)), to: organisation })).toEqual([
    ["INVALID_ARGUMENT", "to"],
  ]);
  const { carePlan } = await send("handOverCarePlan", "carePlan { leadCoordinator { display } }", {
    ...(await versioned(id)),
    to,
    reason: "Priya is on leave",
  });
  expect(carePlan.leadCoordinator.display).toBe("Sam Roe");
  expect(await events(patientId, "PLAN_HANDED_OVER")).toMatchObject([{ data: { leadId: room.ids.pcn } }]);
  const { patient } = await ask("query ($id: ID!) { patient(by: { id: $id }) { pointOfContact { display } } }", {
    id: patientId,
  });
  expect(patient.pointOfContact.display).toBe("Sam Roe");
});

test("a personalised plan comes into force when the person has agreed to it", async () => {
  const patientId = await person();
  const id = await draft(patientId);
  expect(await refused("activateCarePlan", "carePlan { id }", await versioned(id))).toEqual([
    ["INVALID_ARGUMENT", "agreement"],
  ]);
});

test("who disagrees says why, and a plan in force is then looked at again", async () => {
  const patientId = await person();
  const id = await inForce(patientId);
  const by = { type: "Patient", id: patientId };
  const disagreeing = { ...(await versioned(id)), outcome: "DISAGREED", by };
  expect(await refused("recordPlanAgreement", "carePlan { id }", disagreeing)).toEqual([
    ["INVALID_ARGUMENT", "reason"],
  ]);
  const { carePlan } = await send(
    "recordPlanAgreement",
    "carePlan { agreement { outcome reason by { patient { id } } at } reviewMarks { reason } }",
    { ...disagreeing, reason: "Nobody asked about my dog" },
  );
  expect(carePlan).toEqual({
    agreement: {
      outcome: "DISAGREED",
      reason: "Nobody asked about my dog",
      by: { patient: { id: patientId } },
      at: "2026-11-22T10:00:00.000Z",
    },
    reviewMarks: [{ reason: "DISAGREED" }],
  });
});

test("accountable and coordinating organisations are apart, and another agency's coordination is on record", async () => {
  const id = await draft(await person(), {
    accountableOrganisation: { display: "Seaside Council" },
    coordinatingOrganisation: { type: "Organisation", id: room.ids.practice },
  });
  const external = { ...(await versioned(id)), agency: { display: "Harbour Trust" }, agreement: " " };
  expect(await refused("recordExternalCoordination", "carePlan { id }", external)).toEqual([
    ["INVALID_ARGUMENT", "agreement"],
  ]);
  const { carePlan } = await send(
    "recordExternalCoordination",
    `carePlan { accountableOrganisation { display } coordinatingOrganisation { display }
       externalCoordination { agency { display } agreement } }`,
    { ...external, agreement: "They call the team together each month" },
  );
  expect(carePlan).toEqual({
    accountableOrganisation: { display: "Seaside Council" },
    coordinatingOrganisation: { display: "Harbour Trust" },
    externalCoordination: { agency: { display: "Harbour Trust" }, agreement: "They call the team together each month" },
  });
});

test("a level of coordination is set for a reason; the number of needs and parties suggests one", async () => {
  const patientId = await person();
  const id = await draft(patientId);
  const level = { ...(await versioned(id)), level: "INTENSIVE", reason: "" };
  expect(await refused("setCoordinationLevel", "carePlan { id }", level)).toEqual([["INVALID_ARGUMENT", "reason"]]);
  const set = "carePlan { coordinationLevel { level reason } suggestedCoordinationLevel }";
  const { carePlan } = await send("setCoordinationLevel", set, { ...level, reason: "Seven services" });
  expect(carePlan).toEqual({
    coordinationLevel: { level: "INTENSIVE", reason: "Seven services" },
    suggestedCoordinationLevel: "LIGHT",
  });
  for (const text of ["Falls", "Loneliness"]) {
    await send("recordNeed", "need { id }", { patientId, code: { text }, source: "CONVERSATION" });
  }
  await room.action(id, "Befriending");
  const { carePlan: busier } = await ask("query ($id: ID!) { carePlan(id: $id) { suggestedCoordinationLevel } }", {
    id,
  });
  expect(busier.suggestedCoordinationLevel).toBe("STANDARD");
});

test("a person takes part to the extent that they choose, and offers to take part are on record with their answers", async () => {
  const patientId = await person();
  const planId = await draft(patientId);
  const { carePlan } = await send("setPersonInvolvement", "carePlan { involvement { extent wishes } }", {
    ...(await versioned(planId)),
    extent: "SHARED",
    wishes: "My daughter comes along",
  });
  expect(carePlan.involvement).toEqual({ extent: "SHARED", wishes: "My daughter comes along" });
  const offer = { planId, offeredTo: { display: "Nia, daughter" }, occasion: "The planning meeting" };
  const { involvementOffer } = await send("recordInvolvementOffer", "involvementOffer { id version response }", offer);
  expect(involvementOffer.response).toBe("AWAITED");
  const answer = { id: involvementOffer.id, expectedVersion: 1, response: "ACCEPTED" };
  await send("recordInvolvementResponse", "involvementOffer { id }", answer);
  const { involvementOffers } = await ask(
    `{ involvementOffers(filter: { response: [ACCEPTED] }) { nodes { occasion carePlan { id } } } }`,
  );
  expect(involvementOffers.nodes).toEqual([{ occasion: "The planning meeting", carePlan: { id: planId } }]);
});

test("what is recorded is a fact or an opinion, with who and when", async () => {
  const id = await draft(await person());
  const given = {
    ...(await versioned(id)),
    kind: "FACT",
    text: "Walked to the door with a stick",
    author: { url: "x" },
  };
  expect(await refused("recordPlanObservation", "carePlan { id }", given)).toEqual([["INVALID_ARGUMENT", "author"]]);
  const { carePlan } = await send(
    "recordPlanObservation",
    "carePlan { observations { kind text time author { display } } }",
    { ...given, author: lead },
  );
  expect(carePlan.observations).toEqual([
    {
      kind: "FACT",
      text: "Walked to the door with a stick",
      time: "2026-11-22T10:00:00.000Z",
      author: { display: "Priya Nair" },
    },
  ]);
});

test("plans of the family and of carers are linked, and each leads to the other", async () => {
  const [child, mother] = [await person(), await person()];
  const carers = await draft(mother, { categories: [] });
  const own = await draft(child, { linkedPlans: [{ relation: "CARER", plan: { type: "CarePlan", id: carers } }] });
  const linked = "linkedPlans { relation namedHere plan { id } }";
  const { one, other } = await ask(
    `query ($own: ID!, $carers: ID!) { one: carePlan(id: $own) { ${linked} } other: carePlan(id: $carers) { ${linked} } }`,
    { own, carers },
  );
  expect(one.linkedPlans).toEqual([{ relation: "CARER", namedHere: true, plan: { id: carers } }]);
  expect(other.linkedPlans).toEqual([{ relation: "CARER", namedHere: false, plan: { id: own } }]);
});

test("a contingency says what may happen and what is to be done then", async () => {
  const patientId = await person();
  const contingencies = [{ situation: "A fall", response: " " }];
  expect(await refused("createCarePlan", "carePlan { id }", { patientId, title: "x", contingencies })).toEqual([
    ["INVALID_ARGUMENT", "contingencies.0"],
  ]);
});

test("a plan that was refused, or was changed by someone else meanwhile, stays as it was", async () => {
  const id = await draft(await person());
  const stale = { id, expectedVersion: 7, outcome: "AGREED", by: { display: "Ada" } };
  expect(await refused("recordPlanAgreement", "carePlan { id }", stale)).toEqual([
    ["STALE_VERSION", "expectedVersion"],
  ]);
  expect(await stage(id)).toEqual({ stage: "DRAFT", status: "DRAFT" });
});
