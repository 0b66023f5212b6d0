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
  "filters by codes, of one and of any of several": [
    `query ($code: String, $first: Int!, $source: [ReferralSource!]) { activities(filter: { code: $code }, first: $first) {
       nodes { id code { text } } pageInfo { hasNextPage endCursor } totalCount }
       referrals(filter: { source: $source, status: [ACTIVE, COMPLETED] }, orderBy: NEWEST) { edges { cursor node { id } } totalCount }
       carePlans(filter: { category: "734163000" }, first: 2) { nodes { id title } }
       careTeams(filter: { category: "LA28865-6" }, first: 3) { nodes { id } pageInfo { hasNextPage } } }`,
    { code: "185317003", first: 3, source: ["GP", "SELF", "HEALTH_VISITOR"] },
  ],
  "a filter of a list within a list, whose value is the first of the document": [
    `{ patients(first: 20) { nodes { carePlans(filter: { nextReviewBefore: "2027-03-01" }) { nodes { id nextReview } } } } }`,
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
  "a list whose owner an argument names, or everybody's": [
    `query ($coordinator: ID!) { theirs: caseload(coordinatorId: $coordinator, first: 5) { nodes { id episode { id status }
       coordinator { id displayName } service { name } patient { displayName } } pageInfo { hasNextPage } }
       nobodys: caseload(coordinatorId: "nobody") { nodes { id } } all: caseload(first: 3) { nodes { id priority } } }`,
  ],
  "one of two lists, as a variable chooses": [
    `query ($wanted: TriageFilter) { triageQueue(filter: $wanted) { nodes { id state } }
       waiting: triageQueue(first: 5) { nodes { id referral { id triage { id state } } coordination { service { name } } } } }`,
    { wanted: { state: ["ACCEPTED", "AWAITING"] } },
  ],
  "a list that code asks for in another way": [
    `query ($careTeam: ID!) { mdtList(careTeamId: $careTeam, from: "2020-01-01", days: 14) { nodes { id kind start } } }`,
  ],
  "the first of a list": [
    `{ patients(first: 40) { nodes { nextMeeting { start patient { id } attendance { invitee { display } } } } } }`,
  ],
  "some of a row's list": [
    `query ($of: [PlanActivityStatus!]) { carePlans(first: 20) { nodes { activities(status: $of) { id detail { status } } } }
       careTeams(first: 20) { nodes { participants(current: true, kind: [PROFESSIONAL]) { isCurrent member { display } } } } }`,
    { of: ["COMPLETED", "IN_PROGRESS"] },
  ],
  "what is worked out within a value": [
    `{ careTeams(first: 20) { nodes { participants { kind isCurrent then: isCurrent(at: "2020-01-01") } } } }`,
  ],
  "a person by another key": [`{ patient(by: { nhsNumber: "9990000018" }) { id displayName } }`],
};

test.each(Object.entries(covered))("a plan covers %s", async (name, [document, variables = {}]) => {
  const ask = await world.as(NETWORK);
  const ids = {
    patient: await one("patients.patient"),
    carePlan: await one("care_plans.care_plan", "jsonb_array_length(goals) > 0"),
    careTeam: await one("care_teams.care_team", "id::text IN (SELECT care_team_id FROM care_teams.meeting)"),
    coordinator: await one("directory.practitioner", "id IN (SELECT coordinator_id FROM caseloads.caseload_entry)"),
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
