import { expect, test } from "vitest";
import { bothWays } from "./both-ways.ts";

const world = bothWays(12);
const NETWORK = "U99001";

const one = async (table: string, where = "true"): Promise<string> => {
  const { pool } = world.database;
  const { rows } = await pool.query<{ id: string }>(`SELECT id FROM ${table} WHERE ${where} ORDER BY id LIMIT 1`);
  return rows[0]!.id;
};

/** Each with the variables that it is asked with; ids are looked up by the names of their variables. */
const covered: Readonly<Record<string, readonly [document: string, variables?: Record<string, unknown>]>> = {
  "aliases, fragments and __typename": [
    `query ($patient: ID!) { __typename a: patient(by: { id: $patient }) { ...p } b: patient(by: { id: $patient }) { ...p id } }
     fragment p on Patient { __typename born: birthDate ... on Patient { names { ...n } } } fragment n on HumanName { __typename family }`,
  ],
  "fields that are asked for twice, merged": [
    `query ($patient: ID!) { patient(by: { id: $patient }) { names { family } carePlans { nodes { id } }
      names { given } carePlans { nodes { title goals { id } } totalCount } } }`,
  ],
  "an edge, its cursor and the page's ends": [
    `{ carePlans(first: 3) { edges { cursor node { id patient { displayName } } }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } }`,
  ],
  "no more than a count": ["{ patients { totalCount __typename } }"],
  "whether there are more, and nothing else": ["{ patients(first: 2) { pageInfo { hasNextPage } } }"],
  "a number of rows that a variable gives": [
    "query ($n: Int!) { patients(first: $n, orderBy: NAME) { nodes { id } pageInfo { hasNextPage endCursor } } }",
    { n: 4 },
  ],
  "filters of every kind": [
    `query ($status: [CarePlanStatus!], $before: DateTime) { carePlans(filter: { status: $status, nextReviewBefore: $before },
       orderBy: NEXT_REVIEW) { nodes { id nextReview } totalCount } }`,
    { status: ["ACTIVE", "DRAFT"], before: "2027-03-01" },
  ],
  "fields that code works out, also in a list": [
    `query ($patient: ID!) { patient(by: { id: $patient }) { age displayName relatedPeople { nodes { displayName isCarer } } } }`,
  ],
  "times, which are stored to the microsecond": [`{ carePlans(first: 5) { nodes { createdAt updatedAt version } } }`],
  "references, by what they lead to": [
    `query ($carePlan: ID!) { carePlan(id: $carePlan) { author { type id organisation { id name } practitioner { id names { family } } }
      contributors { display organisation { odsCode } practitionerRole { id } careTeam { id } } } }`,
  ],
  "rows that references name, and back": [
    `query ($carePlan: ID!) { carePlan(id: $carePlan) { goals { id description { text } patient { id nhsNumber } carePlans { id title } } } }`,
  ],
  "an entity by its id alone": [`query ($carePlan: ID!) { carePlan(id: $carePlan) { patient { id __typename } } }`],
  "an id that is none": [`{ patient(by: { id: "nobody" }) { id } carePlan(id: "0") { id } }`],
  "a person by another key": [`{ patient(by: { nhsNumber: "9990000018" }) { id displayName } }`],
};

test.each(Object.entries(covered))("a plan covers %s", async (name, [document, variables = {}]) => {
  const ask = await world.as(NETWORK);
  const ids = {
    patient: await one("patients.patient"),
    carePlan: await one("care_plans.care_plan", "jsonb_array_length(goals) > 0"),
  };
  world.uncovered.length = 0;
  const { ordinary, planned, told } = await ask(document, { ...ids, ...variables });
  expect(world.failures).toEqual([]);
  expect(world.uncovered).toEqual([]);
  expect(ordinary.errors).toBeUndefined();
  expect(planned?.data).toEqual(ordinary.data);
  // Ordinary execution reads the rows of a page also for who asks for their number alone.
  expect(told.planned).toEqual(/no more|nothing else/.test(name) ? [] : told.ordinary);
});
