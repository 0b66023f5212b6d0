import { expect, test } from "vitest";
import { url } from "../../../fhir-mappings/parts.ts";
import { write } from "../entities.ts";
import { type Payload, planning } from "./planning.ts";

const { send, ask, as, refused, person, draft, versioned } = planning();

const CANONICAL = "https://example.org/ActivityDefinition/";

const activity = async (more: object): Promise<string> => {
  const { activityTemplate } = await send("createActivityTemplate", "activityTemplate { id }", {
    title: "Strength and balance class",
    status: "ACTIVE",
    kind: "SELF_MANAGEMENT",
    dueInDays: 14,
    ...more,
  });
  return activityTemplate.id;
};

const template = async (...actions: readonly object[]): Promise<string> => {
  const given = { title: "After a fall", status: "ACTIVE", actions };
  return (await send("createPlanTemplate", "planTemplate { id }", given)).planTemplate.id;
};

/** The actions of a draft that was filled from the template. */
const filled = async (templateId: string): Promise<Payload> => {
  const id = await draft(await person());
  const { errors } = await send("fillPlanFromTemplate", "carePlan { id }", { ...(await versioned(id)), templateId });
  expect(errors).toEqual([]);
  const { carePlan } = await ask(
    `query ($id: ID!) { carePlan(id: $id) { actions { description kind component dueDate code { text } } } }`,
    { id },
  );
  return carePlan.actions;
};

const ACTIVITY = {
  resourceType: "ActivityDefinition",
  extension: [
    { url: url("PersonalisedCareComponent"), valueCode: "SUPPORTED_SELF_MANAGEMENT" },
    { url: url("ActionKind"), valueCode: "SELF_MANAGEMENT" },
    { url: url("DueInDays"), valueInteger: 21 },
  ],
  url: `${CANONICAL}imported`,
  version: "1.2.0",
  name: "BalanceClass",
  title: "Balance class",
  status: "active",
  publisher: "Seaside PCN",
  description: "Twelve weeks of strength and balance",
  kind: "ServiceRequest",
  code: { text: "Referral to exercise class" },
  timingTiming: { repeat: { frequency: 1, period: 1, periodUnit: "wk" } },
  participant: [{ type: "practitioner", role: { text: "Instructor" } }, { type: "patient" }],
};
const PATHWAY = {
  resourceType: "PlanDefinition",
  title: "After a fall, imported",
  status: "active",
  action: [
    { definitionCanonical: ACTIVITY.url, title: "Class" },
    {
      description: "A class near home",
      timingDuration: { value: 7, unit: "days", system: "http://unitsofmeasure.org", code: "d" },
      definitionCanonical: ACTIVITY.url,
    },
  ],
};

test("an ActivityDefinition says what the actions of an imported PlanDefinition leave out, and both go out as they came", async () => {
  const coordinator = await as("CARE_COORDINATOR");
  const resource = {
    resourceType: "Bundle",
    type: "collection",
    entry: [PATHWAY, ACTIVITY].map((it) => ({ resource: it })),
  };
  const { errors } = await write(coordinator, "importFhir", "summary { created }", { resource, mode: "LENIENT" });
  expect(errors).toEqual([]);
  const { planTemplates, activityTemplates } = await ask(
    `query ($url: String) {
       planTemplates(first: 50) { nodes { id title fhir actions { description definition } } }
       activityTemplates(filter: { url: $url }) { nodes {
         id edition name title request kind component dueInDays participants { type role { text } } fhir } } }`,
    { url: ACTIVITY.url },
  );
  const pathway = planTemplates.nodes.find(({ title }: Payload) => title === PATHWAY.title);
  expect(pathway.actions[0]).toEqual({ description: null, definition: ACTIVITY.url });
  const [{ id, fhir, ...known }] = activityTemplates.nodes;
  expect(known).toEqual({
    edition: "1.2.0",
    name: "BalanceClass",
    title: "Balance class",
    request: "REFERRAL",
    kind: "SELF_MANAGEMENT",
    component: "SUPPORTED_SELF_MANAGEMENT",
    dueInDays: 21,
    participants: [
      { type: "PRACTITIONER", role: { text: "Instructor" } },
      { type: "PATIENT", role: null },
    ],
  });
  const said = { kind: known.kind, component: known.component, code: ACTIVITY.code };
  expect(await filled(pathway.id)).toEqual([
    { ...said, description: ACTIVITY.description, dueDate: "2026-12-13" },
    { ...said, description: "A class near home", dueDate: "2026-11-29" },
  ]);
  expect(fhir).toEqual({ ...ACTIVITY, id });
  expect(pathway.fhir).toEqual({ ...PATHWAY, id: pathway.id });
});

test("what an action says itself goes before its activity, and what nobody says is support without a day", async () => {
  const [definition, bare] = [`${CANONICAL}before`, `${CANONICAL}bare`];
  await activity({ url: definition, component: "ENABLING_CHOICE" });
  await activity({ url: bare, title: "Leaflet", kind: null, dueInDays: null });
  const own = { description: "Ask at the library", kind: "EDUCATION", component: "SOCIAL_PRESCRIBING", dueInDays: 1 };
  expect(await filled(await template({ ...own, definition }, { definition: bare }))).toEqual([
    {
      description: own.description,
      kind: own.kind,
      component: own.component,
      dueDate: "2026-11-23",
      code: null,
    },
    { description: "Leaflet", kind: "SUPPORT", component: null, dueDate: null, code: null },
  ]);
});

test("an action follows the newest edition of its activity that is in use, or the one that it names", async () => {
  const url = `${CANONICAL}editions`;
  await activity({ url, edition: "1", title: "First" });
  await activity({ url, edition: "2", title: "Second" });
  await activity({ url, edition: "3", title: "Third", status: "DRAFT" });
  const mistaken = await activity({ url, edition: "4", title: "Fourth" });
  await send("enterActivityTemplateInError", "activityTemplate { id }", { id: mistaken, expectedVersion: 1 });
  const actions = await filled(await template({ definition: url }, { definition: `${url}|1` }));
  expect(actions.map(({ description }: Payload) => description)).toEqual(["Second", "First"]);
});

test("an action whose activity is not in use here is filled from what it says, and from nothing it is not", async () => {
  const definition = `${CANONICAL}unknown`;
  expect(await filled(await template({ description: "Find a class", definition }))).toEqual([
    { description: "Find a class", kind: "SUPPORT", component: null, dueDate: null, code: null },
  ]);
  const [id, silent] = [await draft(await person()), await template({ definition })];
  const fill = { ...(await versioned(id)), templateId: silent };
  expect(await refused("fillPlanFromTemplate", "carePlan { id }", fill)).toEqual([["INVALID_ARGUMENT", "templateId"]]);
});

test("an action of a template that names no activity says what is to be done and by when", async () => {
  const given = { title: "After a fall", actions: [{ kind: "SUPPORT" }] };
  expect(await refused("createPlanTemplate", "planTemplate { id }", given)).toEqual([
    ["INVALID_ARGUMENT", "actions.0.description"],
    ["INVALID_ARGUMENT", "actions.0.dueInDays"],
  ]);
});

test("an activity can be told from others, has a URL without its edition, and is history once it is retired", async () => {
  const make = (input: object) => refused("createActivityTemplate", "activityTemplate { id }", input);
  expect(await make({ url: `${CANONICAL}class|2`, dueInDays: -1 })).toEqual([
    ["INVALID_ARGUMENT", "url"],
    ["INVALID_ARGUMENT", "title"],
    ["INVALID_ARGUMENT", "dueInDays"],
  ]);
  const id = await activity({ url: `${CANONICAL}retiring` });
  const revise = (input: object) => send("reviseActivityTemplate", "activityTemplate { title status }", input);
  const { activityTemplate } = await revise({ id, expectedVersion: 1, status: "RETIRED" });
  expect(activityTemplate).toEqual({ title: "Strength and balance class", status: "RETIRED" });
  const { errors } = await revise({ id, expectedVersion: 2, title: "Another" });
  expect(errors).toMatchObject([{ code: "WRONG_STATE" }]);
});
