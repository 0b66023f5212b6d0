import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { planning } from "./planning.ts";

const room = planning();
const { send, ask, refused, person, draft, inForce, versioned, events } = room;

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
