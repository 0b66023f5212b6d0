import { beforeAll, expect, test } from "vitest";
import { type Caller, testServer } from "../../server.ts";
import { world } from "../../world.ts";
import { write } from "../entities.ts";

const server = testServer();
let coordinator: Caller;

const KIND = "https://care-coordination.example/fhir/CodeSystem/referral-kind";
const offers = {
  Befriending: {
    types: [{ codings: [{ system: KIND, code: "VOLUNTARY_SECTOR" }], text: "Friendship and company" }],
    coverageAreas: [{ display: "CT1" }, { display: "ME" }],
    minimumAge: 55,
    places: 4,
    waitWeeks: 3,
    comment: "For people who live alone",
    criteria: [{ comment: "Lives alone" }],
  },
  "Walking group": { coverageAreas: [{ display: "CT2" }], maximumAge: 70, places: 0, waitWeeks: 1 },
  "Telephone befriending": { types: [{ text: "Friendship by telephone" }], waitWeeks: 8 },
};

beforeAll(async () => {
  await world(server.database);
  coordinator = await server.as("CARE_COORDINATOR", "A81001");
  for (const [name, offer] of Object.entries(offers)) {
    const { errors } = await write(coordinator, "createHealthcareService", "healthcareService { id }", {
      name,
      ...offer,
    });
    expect(errors).toEqual([]);
  }
});

const search = async (filter: object, orderBy = "NAME") => {
  const { data, errors } = await coordinator.ask(
    `query ($filter: HealthcareServiceFilter, $orderBy: HealthcareServiceOrder!) {
       healthcareServices(filter: $filter, orderBy: $orderBy) { nodes { name } totalCount } }`,
    { filter, orderBy },
  );
  expect(errors).toBeUndefined();
  const names = data.healthcareServices.nodes.map(({ name }: { name: string }) => name);
  expect(data.healthcareServices.totalCount).toBe(names.length);
  return names;
};

test("services are found by what: every word that is typed begins one of theirs, in any order", async () => {
  expect(await search({ what: "friend" })).toEqual(["Befriending", "Telephone befriending"]);
  expect(await search({ what: "tele friendship" })).toEqual(["Telephone befriending"]);
  expect(await search({ what: "ALONE" })).toEqual(["Befriending"]);
  expect(await search({ what: "riend" })).toEqual([]);
  expect(await search({ what: " " })).toHaveLength(3);
});

test("services are found by where: those that name the area of the postcode, and those that serve everywhere", async () => {
  expect(await search({ postcode: "CT1 2AB" })).toEqual(["Befriending", "Telephone befriending"]);
  expect(await search({ postcode: "me12 4ab" })).toEqual(["Befriending", "Telephone befriending"]);
  expect(await search({ postcode: "CT10 2AB" })).toEqual(["Telephone befriending"]);
});

test("services are found by for whom, both ages included", async () => {
  expect(await search({ age: 54 })).toEqual(["Telephone befriending", "Walking group"]);
  expect(await search({ age: 55 })).toHaveLength(3);
  expect(await search({ age: 71 })).toEqual(["Befriending", "Telephone befriending"]);
});

test("services are found by whether there is room, those that do not say among them", async () => {
  expect(await search({ hasPlaces: true })).toEqual(["Befriending", "Telephone befriending"]);
  expect(await search({ hasPlaces: false })).toEqual(["Walking group"]);
});

test("services are found by the kind of referral that they take, and by the wait", async () => {
  expect(await search({ type: "VOLUNTARY_SECTOR" })).toEqual(["Befriending"]);
  expect(await search({}, "SHORTEST_WAIT")).toEqual(["Walking group", "Befriending", "Telephone befriending"]);
});

test("a service's criteria, room and wait are there to read before referring", async () => {
  const { data } = await coordinator.ask(
    `{ healthcareServices(filter: { name: "befr" }) { nodes {
       criteria { comment } coverageAreas { display } minimumAge maximumAge places waitWeeks } } }`,
  );
  expect(data.healthcareServices.nodes[0]).toEqual({
    criteria: [{ comment: "Lives alone" }],
    coverageAreas: [{ display: "CT1" }, { display: "ME" }],
    minimumAge: 55,
    maximumAge: null,
    places: 4,
    waitWeeks: 3,
  });
});

test("the oldest are not younger than the youngest, and nothing is counted below nought", async () => {
  const input = { name: "Odd", minimumAge: 60, maximumAge: 50, places: -1 };
  const { errors } = await write(coordinator, "createHealthcareService", "healthcareService { id }", input);
  expect(errors.map(({ path }: { path: string[] }) => path.join("."))).toEqual(["input.maximumAge", "input.places"]);
});
