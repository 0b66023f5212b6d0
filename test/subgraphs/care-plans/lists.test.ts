import { beforeAll, expect, test } from "vitest";
import { type Caller, testServer } from "../../server.ts";
import { world, write } from "../../world.ts";

const server = testServer();
let coordinator: Caller;
let patient: string;

beforeAll(async () => {
  const { practice } = await world(server.database);
  coordinator = await server.as("CARE_COORDINATOR", "A81001");
  const registeredPractice = { type: "Organisation", id: practice };
  const person = {
    nhsNumber: "9990000018",
    names: [{ family: "Okafor" }],
    birthDate: "1941-05-02",
    registeredPractice,
  };
  patient = (await write(coordinator, "createPatient", person, "patient { id }")).patient.id;
  const plans = [
    { title: "crisis", code: "736253002", nextReview: "2026-12-24", start: "2026-03" },
    { title: "personalised", code: "2181441000000107", nextReview: "2026-12-01", start: "2026-05-02" },
    { title: "undated", code: "2181441000000107", nextReview: null, start: null },
  ];
  for (const { title, code, nextReview, start } of plans) {
    const categories = [{ codings: [{ code }] }];
    const input = { patientId: patient, title, categories, nextReview, period: { start } };
    await write(coordinator, "createCarePlan", input, "carePlan { id }");
  }
});

const titles = async (args: string) => {
  const { data, errors } = await coordinator.ask(
    `query ($id: ID!) { patient(by: { id: $id }) {
    carePlans(${args}) { totalCount nodes { title } } } }`,
    { id: patient },
  );
  expect(errors).toBeUndefined();
  const { nodes, totalCount } = data.patient.carePlans;
  expect(totalCount).toBe(nodes.length);
  return nodes.map(({ title }: { title: string }) => title);
};

test("plans are found by the code of a category", async () => {
  expect(await titles('first: 5, filter: { category: "736253002" }')).toEqual(["crisis"]);
});

test("plans due for review come soonest first, and those without a review last", async () => {
  expect(await titles("first: 5, orderBy: NEXT_REVIEW")).toEqual(["personalised", "crisis", "undated"]);
});

test("a filter by review leaves out the plans that have none", async () => {
  expect(await titles('first: 5, filter: { nextReviewBefore: "2026-12-02" }')).toEqual(["personalised"]);
});

test("the newest plans come first, by dates of any precision", async () => {
  expect(await titles("first: 5")).toEqual(["personalised", "crisis", "undated"]);
});
