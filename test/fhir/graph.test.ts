import { v7 } from "uuid";
import { beforeAll, describe, expect, test } from "vitest";
import { watching } from "../../src/platform/statement.ts";
import { type Caller, testServer } from "../server.ts";
import { organisation } from "./database.ts";
import { bundle, condition, patient, post } from "./resources.ts";

const server = testServer();
let coordinator: Caller;
let stranger: Caller;

beforeAll(async () => {
  await organisation(server.database, "A81001");
  await organisation(server.database, "B82002");
  coordinator = await server.as("CARE_COORDINATOR", "A81001");
  stranger = await server.as("CARE_COORDINATOR", "B82002");
});

const IMPORT = `mutation ($input: ImportFhirInput!) { importFhir(input: $input) {
  summary { resourceType created updated unchanged quarantined rejected }
  warnings { entry expression message }
  errors { __typename code path message ... on ImportFault { entry expression } } } }`;

const take = async (resource: object, more: object = {}, caller = coordinator) =>
  (await caller.ask(IMPORT, { input: { idempotencyKey: v7(), resource, ...more } })).data.importFhir;

/** A person with a plan, a goal, a team, a referral, contacts and what the domain does not model. */
const person = (id: string) => {
  const subject = { reference: `Patient/${id}` };
  const goal = v7();
  return [
    patient({ id }),
    condition(subject, { id: v7() }),
    {
      resourceType: "Goal",
      id: goal,
      lifecycleStatus: "active",
      description: { text: "Walk the dog" },
      subject,
      target: [{ dueDate: "2026-12-01", detailString: "five times a week" }],
    },
    {
      resourceType: "CarePlan",
      id: v7(),
      status: "active",
      intent: "plan",
      subject,
      goal: [{ reference: `Goal/${goal}` }],
      supportingInfo: [{ display: "kept as residue" }],
    },
    { resourceType: "CareTeam", id: v7(), status: "active", name: "MDT", subject, participant: [] },
    {
      resourceType: "ServiceRequest",
      id: v7(),
      status: "active",
      intent: "order",
      subject,
      code: { text: "Dietitian" },
    },
    {
      resourceType: "Encounter",
      id: v7(),
      status: "finished",
      class: { system: "http://terminology.hl7.org/CodeSystem/v3-ActCode", code: "HH" },
      subject,
      hospitalization: { preAdmissionIdentifier: { value: "9" } },
    },
    { resourceType: "Immunization", id: v7(), status: "completed", patient: subject, lotNumber: "7" },
  ].map(({ participant, ...it }: { participant?: unknown; resourceType: string; id?: string }) => it);
};

describe("what was imported", () => {
  test("comes back from the graph, thing by thing and as a whole record", async () => {
    const id = v7();
    const sent = person(id);
    const { summary, errors } = await take(bundle(...sent.map((it) => post(it))));
    expect(errors).toEqual([]);
    expect(summary).toHaveLength(sent.length);
    const { data } = await coordinator.ask(
      `query ($id: ID!) { patient(by: { id: $id }) { fhir record
        carePlans(first: 5) { nodes { fhir goals { fhir } } } careTeams(first: 5) { nodes { fhir } }
        referrals(first: 5) { nodes { fhir } } activities(first: 5) { nodes { fhir } } } }`,
      { id },
    );
    const [who, , goal, plan, team, referral, contact] = sent;
    expect(data.patient).toMatchObject({
      fhir: who,
      carePlans: { nodes: [{ fhir: plan, goals: [{ fhir: goal }] }] },
      careTeams: { nodes: [{ fhir: team }] },
      referrals: { nodes: [{ fhir: referral }] },
      activities: { nodes: [{ fhir: contact }] },
    });
    const record = data.patient.record;
    expect(record).toMatchObject({ resourceType: "Bundle", type: "collection" });
    expect(record.entry[0].resource).toEqual(who);
    expect(new Set(record.entry.map((it: { resource: object }) => JSON.stringify(it.resource)))).toEqual(
      new Set(sent.map((it) => JSON.stringify(it))),
    );
  });

  test("is not found by another organisation, as FHIR or otherwise", async () => {
    const id = v7();
    await take(bundle(...person(id).map((it) => post(it))));
    const asked = `query ($id: ID!) { patient(by: { id: $id }) { fhir record } }`;
    expect((await stranger.ask(asked, { id })).data.patient).toBeNull();
  });

  test("and then revised here says both: the revision, and what the model does not hold", async () => {
    const id = v7();
    const sent = person(id);
    await take(bundle(...sent.map((it) => post(it))));
    const plan = sent[3]!;
    const { data } = await coordinator.ask(
      `mutation ($input: ReviseCarePlanInput!) { reviseCarePlan(input: $input) { carePlan { fhir } errors { message } } }`,
      { input: { idempotencyKey: v7(), id: plan.id, expectedVersion: 1, title: "Staying at home" } },
    );
    expect(data.reviseCarePlan).toEqual({ carePlan: { fhir: { ...plan, title: "Staying at home" } }, errors: [] });
  });

  test("costs two statements for the FHIR of a page, however long", async () => {
    const id = v7();
    const plans = Array.from({ length: 12 }, () => ({ ...person(id)[3]!, id: v7(), goal: undefined }));
    await take(bundle(post(patient({ id })), ...plans.map((it) => post(it))));
    const statements = async (fields: string) => {
      const seen: string[] = [];
      const query = `query ($id: ID!) { patient(by: { id: $id }) { carePlans(first: 50) { nodes { ${fields} } } } }`;
      const { data } = await watching(
        (text) => seen.push(text),
        () => coordinator.ask(query, { id }),
      );
      expect(data.patient.carePlans.nodes).toHaveLength(12);
      // Who asks is looked up now and then, whatever is asked.
      return seen.filter((text) => text.includes("AS k(key, viewer")).length;
    };
    expect((await statements("id fhir")) - (await statements("id"))).toBe(2);
  });
});

describe("what was born here", () => {
  test("is whole as FHIR", async () => {
    const id = v7();
    await take(patient({ id }));
    const { data } = await coordinator.ask(
      `mutation ($input: CreateGoalInput!) { createGoal(input: $input) { goal { id fhir } errors { message } } }`,
      {
        input: {
          idempotencyKey: v7(),
          patientId: id,
          description: { text: "Sleep better" },
          expressedBy: { display: "Ada" },
          targets: [{ dueDate: "2027-02-01" }],
        },
      },
    );
    expect(data.createGoal.errors).toEqual([]);
    expect(data.createGoal.goal.fhir).toMatchObject({
      resourceType: "Goal",
      id: data.createGoal.goal.id,
      description: { text: "Sleep better" },
      subject: { reference: `Patient/${id}` },
    });
  });
});

describe("importFhir", () => {
  test("sent twice with one key gives one answer, and is refused for another resource", async () => {
    const key = { idempotencyKey: v7() };
    const first = await take(patient(), key);
    const other = await take(patient({ name: [{ family: "Other" }] }), key);
    expect(first.summary).toMatchObject([{ resourceType: "Patient", created: 1 }]);
    expect(other).toMatchObject({ summary: [], errors: [{ __typename: "IdempotencyKeyReused" }] });
  });

  test("tells entry and FHIRPath of what it rejects", async () => {
    const told = bundle(post(patient()), post({ resourceType: "Encounter", status: "finished" } as never));
    const { summary, errors } = await take(told, { mode: "STRICT" });
    expect(summary.map(({ rejected }: { rejected: number }) => rejected)).toEqual([1, 1]);
    expect(errors).toMatchObject([
      {
        __typename: "ImportFault",
        code: "UNMAPPABLE",
        path: ["input", "resource"],
        entry: "entry 1",
        expression: "Encounter.subject",
      },
    ]);
  });

  test("is not for an analyst", async () => {
    const analyst = await server.as("ANALYST", "A81001");
    expect((await take(patient(), {}, analyst)).errors).toMatchObject([{ code: "NOT_PERMITTED" }]);
  });

  test("refuses what is no resource before anything is done", async () => {
    const { errors } = await coordinator.ask(IMPORT, { input: { idempotencyKey: v7(), resource: "a text" } });
    expect(errors?.[0]?.message).toContain("FhirResource");
  });
});
