import { beforeAll, expect, test } from "vitest";
import { watching } from "../../../src/platform/statement.ts";
import { type Caller, testServer } from "../../server.ts";
import { world, write } from "../../world.ts";

const server = testServer({ clock: { now: () => new Date("2026-11-22T10:00:00Z") } });
let practice: string;
let coordinator: Caller;
let patientId: string;

const register = async () =>
  (
    await write(
      coordinator,
      "createPatient",
      {
        nhsNumberUnavailableReason: "nhs-number-not-known",
        names: [{ family: "Okafor" }],
        registeredPractice: { type: "Organisation", id: practice },
      },
      "patient { id }",
    )
  ).patient.id as string;
const act = (kind: string, text: string, occurredAt: string) =>
  write(
    coordinator,
    "recordActivity",
    { patientId, kind, code: { codings: [{ code: "183665006" }], text }, occurredAt },
    "activity { id }",
  );

beforeAll(async () => {
  ({ practice } = await world(server.database));
  coordinator = await server.as("CARE_COORDINATOR", "A81001");
  patientId = await register();
  await act("CONTACT", "First conversation", "2026-01-05T10:00:00Z");
  await act("INTERVENTION", "Support to speak up for herself", "2026-03-05T10:00:00Z");
  await act("CONTACT", "Visit", "2026-05-05T10:00:00Z");
  const answers = [{ linkId: "level", values: [{ integer: 2 }] }];
  const pam = { patientId, questionnaire: "pam", answers, answeredAt: "2026-02-01" };
  await write(coordinator, "recordAssessment", pam, "assessment { id }");
  const risk = { patientId, code: { text: "Falls" }, level: "LOW", assessedAt: "2026-04-01" };
  await write(coordinator, "recordRiskAssessment", risk, "riskAssessment { id }");
  const goal = {
    patientId,
    description: { text: "Walk to the shop" },
    startDate: "2026-02-10",
    targets: [{ dueDate: "2026-12-01" }],
    expressedBy: { display: "Ann Bell" },
    lifecycleStatus: "ACTIVE",
  };
  await write(coordinator, "createGoal", goal, "goal { id }");
});

const journey = async (args: string, fields = "kind title detail at") => {
  const { data, errors } = await coordinator.ask(
    `query ($id: ID!) { patient(by: { id: $id }) { journey(${args}) { nodes { ${fields} } pageInfo { hasNextPage endCursor } } } }`,
    { id: patientId },
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return data.patient.journey;
};

test("a person's journey is one line of what was done, measured and reached, latest first", async () => {
  expect((await journey("first: 20")).nodes).toEqual([
    { kind: "CONTACT", title: "Visit", detail: null, at: "2026-05-05T10:00:00Z" },
    { kind: "RISK_ASSESSED", title: "Falls", detail: "LOW", at: "2026-04-01" },
    { kind: "INTERVENTION", title: "Support to speak up for herself", detail: null, at: "2026-03-05T10:00:00Z" },
    { kind: "GOAL_SET", title: "Walk to the shop", detail: "ACTIVE", at: "2026-02-10" },
    {
      kind: "ASSESSMENT",
      title: "Patient activation: result of the licensed form",
      detail: "Patient activation level: 2, Level 2",
      at: "2026-02-01",
    },
    { kind: "CONTACT", title: "First conversation", detail: null, at: "2026-01-05T10:00:00Z" },
  ]);
});

test("a journey is read page by page, each step once", async () => {
  const whole = (await journey("first: 20", "id")).nodes;
  const first = await journey("first: 4", "id");
  expect(first.pageInfo.hasNextPage).toBe(true);
  const rest = await journey(`first: 4, after: "${first.pageInfo.endCursor}"`, "id");
  expect([...first.nodes, ...rest.nodes]).toEqual(whole);
  expect(rest.pageInfo.hasNextPage).toBe(false);
});

test("a journey of some kinds has only these, and each step leads to what it was", async () => {
  const { nodes } = await journey(
    "first: 5, kinds: [INTERVENTION, GOAL_SET]",
    "kind activity { kind } goal { startDate }",
  );
  expect(nodes).toEqual([
    { kind: "INTERVENTION", activity: { kind: "INTERVENTION" }, goal: null },
    { kind: "GOAL_SET", activity: null, goal: { startDate: "2026-02-10" } },
  ]);
});

test("a cursor that is none is refused", async () => {
  await expect(journey(`first: 5, after: "nonsense"`)).rejects.toThrow(/not a place in this journey/);
});

const cost = async (ask: string): Promise<number> => {
  const sent: string[] = [];
  await watching(
    (text) => sent.push(text),
    () => coordinator.ask(`{ ${ask} }`),
  );
  return sent.filter((text) => /(FROM|JOIN) (activity|assessments|care_plans|referrals)\./.test(text)).length;
};

test("a page of a journey costs the same number of statements for any length, and for one person or three", async () => {
  const others = [await register(), await register()];
  const of = (id: string, i: number, first: number) =>
    `p${i}: patient(by: { id: "${id}" }) { journey(first: ${first}) { nodes { id } } }`;
  const short = await cost(of(patientId, 0, 2));
  expect(short).toBeLessThanOrEqual(10);
  expect(await cost(of(patientId, 0, 50))).toBe(short);
  expect(await cost([patientId, ...others].map((id, i) => of(id, i, 50)).join(" "))).toBe(short);
});
