import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, expect, test } from "vitest";
import { readDefinitions } from "../../../src/fhir/validate/definitions.ts";
import { validator } from "../../../src/fhir/validate/validator.ts";
import { write } from "../entities.ts";
import { type Payload, planning } from "./planning.ts";

const room = planning();
const { send, ask, person, inForce, goal, action } = room;

const shared = fileURLToPath(new URL("../../../../shared/fhir/definitions", import.meta.url));
const absent = !existsSync(shared);

let patientId: string;
let planId: string;
let document: Payload;
let record: Payload;

beforeAll(async () => {
  patientId = await person();
  planId = await inForce(patientId, {
    description: "My garden",
    contingencies: [{ situation: "A fall", response: "Ring", contact: "01632 960000" }],
    accountableOrganisation: { display: "Seaside Council" },
  });
  const { need } = await send("recordNeed", "need { id }", {
    patientId,
    planId,
    code: { text: "Falls" },
    source: "CONVERSATION",
    note: "Twice in spring",
  });
  const walk = await goal(patientId, planId, "Walk", { addresses: [{ type: "Need", id: need.id }] });
  const club = await action(planId, "Join the club", {
    kind: "PEER_SUPPORT",
    component: "SUPPORTED_SELF_MANAGEMENT",
    goals: [{ type: "Goal", id: walk }],
    addresses: [{ type: "Need", id: need.id }],
  });
  await send("acknowledgePlanAction", "planAction { id }", { id: club, expectedVersion: 1 });
  await send("recordSharedDecision", "sharedDecision { id }", {
    planId,
    needId: need.id,
    question: "How?",
    options: [{ text: "Bus" }, { text: "Lift" }],
    choice: 2,
    chosenBy: { type: "Patient", id: patientId },
  });
  const { personalHealthBudget } = await send("openPersonalHealthBudget", "personalHealthBudget { id }", {
    planId,
    commissioner: { display: "NHS Harbour ICB" },
    managedBy: "NOTIONAL",
    allocatedPence: 9_000,
  });
  await send("commitPurchase", "purchase { id }", {
    budgetId: personalHealthBudget.id,
    description: "Swimming",
    amountPence: 1_000,
    actionId: club,
  });
  await send("recordPlanReview", "planReview { id }", {
    planId,
    budget: { serves: "YES" },
    outcomes: [{ goalId: walk, achievementStatus: "IMPROVING" }],
  });
  const read = await ask(
    `query ($plan: ID!, $patient: ID!) { carePlan(id: $plan) { document } patient(by: { id: $patient }) { record } }`,
    { plan: planId, patient: patientId },
  );
  document = read.carePlan.document;
  record = read.patient.record;
});

const typesIn = (bundle: Payload): string[] => bundle.entry.map(({ resource }: Payload) => resource.resourceType);

test("a plan with all that it is made of is a FHIR document that starts with its Composition", () => {
  expect(document).toMatchObject({ resourceType: "Bundle", type: "document" });
  expect(typesIn(document)).toEqual([
    "Composition",
    "Patient",
    "CarePlan",
    "Condition",
    "Goal",
    "Task",
    "Basic",
    "Basic",
    "Basic",
    "Basic",
  ]);
  const [composition] = document.entry;
  expect(composition.resource).toMatchObject({
    status: "final",
    subject: { reference: `Patient/${patientId}` },
    author: [{ display: "Priya Nair" }],
    type: { coding: [{ code: "2181441000000107" }] },
  });
  const named = composition.resource.section.flatMap(({ entry }: Payload) => entry.map((it: Payload) => it.reference));
  const there = document.entry.slice(2).map(({ resource }: Payload) => `${resource.resourceType}/${resource.id}`);
  expect(named.sort()).toEqual(there.sort());
});

test("the person's record has the plan's needs and actions under profiles of ours, beside conditions and tasks", () => {
  const profiles = record.entry.flatMap(({ resource }: Payload) => resource.meta?.profile ?? []);
  expect(profiles.filter((it: string) => /\/(Need|PlanAction)$/.test(it))).toHaveLength(2);
});

test.skipIf(absent)(
  `what is written of plans is valid R4${absent ? " (skipped: ../shared/fhir is not here)" : ""}`,
  () => {
    const definitions = readDefinitions([join(shared, "hl7.fhir.r4.core-subset")]);
    const validate = validator(definitions);
    const written = [document, ...document.entry.map(({ resource }: Payload) => resource)];
    const known = written.filter(({ resourceType }: Payload) => definitions.structures.has(resourceType));
    expect(known.length).toBeGreaterThan(5);
    for (const { meta: _, ...resource } of known) {
      expect({ type: resource.resourceType, said: validate(resource) }).toEqual({
        type: resource.resourceType,
        said: [],
      });
    }
  },
);

test("a plan that is imported without a lead, and goals without a day or a name, are kept and say what they lack", async () => {
  const someone = await person();
  const subject = { reference: `Patient/${someone}` };
  const [plan, aim] = ["0190aaaa-0000-7000-8000-000000000001", "0190aaaa-0000-7000-8000-000000000002"];
  const bundle = {
    resourceType: "Bundle",
    type: "collection",
    entry: [
      {
        resource: { resourceType: "Goal", id: aim, lifecycleStatus: "active", description: { text: "Walk" }, subject },
      },
      {
        resource: {
          resourceType: "CarePlan",
          id: plan,
          status: "active",
          intent: "plan",
          title: "From the trust",
          subject,
          goal: [{ reference: `Goal/${aim}` }],
        },
      },
    ],
  };
  const caller = await room.as("CARE_COORDINATOR");
  const { errors } = await write(caller, "importFhir", "summary { created }", { resource: bundle, mode: "LENIENT" });
  expect(errors).toEqual([]);
  const { patient } = await ask(
    `query ($id: ID!) { patient(by: { id: $id }) {
       carePlans { nodes { title missing goals { missing overdue } history { operation } } } } }`,
    { id: someone },
  );
  expect(patient.carePlans.nodes).toEqual([
    {
      title: "From the trust",
      missing: ["LEAD_COORDINATOR"],
      goals: [{ missing: ["DUE_DATE", "NOMINATED_PERSON"], overdue: false }],
      history: [{ operation: null }],
    },
  ]);
});

test("a second personalised plan in force is refused on import as it is in the graph", async () => {
  const resource = {
    resourceType: "CarePlan",
    status: "active",
    intent: "plan",
    category: [{ coding: [{ system: "http://snomed.info/sct", code: "2181441000000107" }] }],
    subject: { reference: `Patient/${patientId}` },
  };
  const caller = await room.as("CARE_COORDINATOR");
  const answer = await write(caller, "importFhir", "summary { created rejected }", { resource, mode: "LENIENT" });
  expect(answer.summary).toMatchObject([{ created: 0, rejected: 1 }]);
  expect(room.server.reported).toEqual([]);
});

test("a pathway comes in as a PlanDefinition, fills a plan, and goes out as it came", async () => {
  const resource = {
    resourceType: "PlanDefinition",
    title: "After a fall",
    type: {
      coding: [{ system: "http://terminology.hl7.org/CodeSystem/plan-definition-type", code: "clinical-protocol" }],
    },
    status: "active",
    publisher: "Seaside PCN",
    goal: [
      {
        description: { text: "No more falls" },
        target: [{ due: { value: 90, unit: "days", system: "http://unitsofmeasure.org", code: "d" } }],
      },
    ],
    action: [
      {
        description: "Strength and balance class",
        timingDuration: { value: 14, unit: "days", system: "http://unitsofmeasure.org", code: "d" },
        definitionCanonical: "https://example.org/ActivityDefinition/class",
      },
    ],
  };
  const caller = await room.as("CARE_COORDINATOR");
  const { errors } = await write(caller, "importFhir", "summary { created }", { resource, mode: "LENIENT" });
  expect(errors).toEqual([]);
  const { planTemplates } = await ask(
    `{ planTemplates(filter: { kind: [PATHWAY] }) { nodes { id fhir actions { definition } } } }`,
  );
  const [template] = planTemplates.nodes;
  expect(template.actions).toEqual([{ definition: "https://example.org/ActivityDefinition/class" }]);
  expect(template.fhir).toEqual({ ...resource, id: template.id });
  const id = await room.draft(await person());
  await send("fillPlanFromTemplate", "carePlan { id }", { ...(await room.versioned(id)), templateId: template.id });
  const { carePlan } = await ask("query ($id: ID!) { carePlan(id: $id) { actions { description kind } } }", { id });
  expect(carePlan.actions).toEqual([{ description: "Strength and balance class", kind: "SUPPORT" }]);
});
