import { beforeAll, expect, test } from "vitest";
import { testServer } from "../../server.ts";
import { activateRelease, untilServed } from "../../terminology/loaded-release.ts";
import { mini } from "../../terminology/mini-release.ts";
import { type Clinic, clinic } from "./clinic.ts";

const server = testServer({ clock: { now: () => new Date("2026-11-22T10:00:00Z") } });
let place: Clinic;
let serviceId: string;
let waiting: string;

const criterion = (more: object) => ({ atLeast: null, years: null, ...more });
const rules = [
  {
    code: "SWIMS",
    statement: "A swimmer, diagnosed after the first birthday.",
    part: "INCLUSION",
    criteria: [criterion({ measure: "CONDITION", ecl: `<< ${mini.swimmer}`, years: 1 })],
  },
  {
    code: "TWO_KINDS",
    statement: "Two kinds of creatures.",
    part: "INCLUSION",
    criteria: [
      criterion({
        measure: "AREAS_OF_DELAY",
        atLeast: 2,
        groups: [
          { name: "birds", ecl: `<< ${mini.bird}` },
          { name: "swimmers", ecl: `<< ${mini.swimmer}` },
        ],
      }),
    ],
  },
];

const assess = async (id: string) => {
  const { data, errors } = await place.callers.clinician.ask(
    `query ($id: ID!) { assessEligibility(referralId: $id) { verdict rules { code result
       criteria { evidence { what date source { type id } } } } } }`,
    { id },
  );
  expect(errors).toBeUndefined();
  return data.assessEligibility;
};
const diagnose = async (patientId: string, code: string, onset: string) =>
  (
    await place.done(place.callers.clinician, "createCondition", "condition { id version }", {
      patientId,
      code: { codings: [{ code }] },
      onset,
    })
  ).id;
const refer = async (patientId: string) =>
  (await place.refer(patientId, { performers: [{ type: "HealthcareService", id: serviceId }], stated: {} })).referral
    .id as string;

beforeAll(async () => {
  place = await clinic(server);
  serviceId = await place.service("Looking-glass clinic");
  await place.done(place.callers.supervisor, "createIntake", "intake { id version }", {
    serviceId,
    eligibility: rules,
  });
  const patientId = await place.patient();
  await diagnose(patientId, mini.borogove, "2026-01-01");
  waiting = await refer(patientId);
});

test("without a release, what rests on codes is not known, and nothing is decided against the person", async () => {
  expect(await assess(waiting)).toMatchObject({
    verdict: "NOT_KNOWN",
    rules: [{ result: "NOT_KNOWN" }, { result: "NOT_KNOWN" }],
  });
});

test("conditions on record are judged by the release, each with its date and its source", async () => {
  await untilServed(server.url, await activateRelease(server.database.pool));
  const patientId = await place.patient();
  const borogove = await diagnose(patientId, mini.borogove, "2024-06-01");
  const jubjub = await diagnose(patientId, mini.jubjub, "2025-05-02");
  const id = await refer(patientId);
  const { verdict, rules: found } = await assess(id);
  const sources = found[1].criteria[0].evidence.map(({ source }: { source: { id: string } }) => source.id);
  expect(verdict).toBe("ELIGIBLE");
  expect(found[0]).toMatchObject({
    code: "SWIMS",
    result: "HOLDS",
    criteria: [{ evidence: [{ date: "2025-05-02", source: { type: "Condition", id: jubjub } }] }],
  });
  expect(sources).toHaveLength(2);
  expect([borogove, jubjub]).toEqual(expect.arrayContaining(sources));
});

test("a person whose record has no such code does not meet the rule", async () => {
  expect((await assess(await refer(await place.patient()))).verdict).toBe("NOT_ELIGIBLE");
});
