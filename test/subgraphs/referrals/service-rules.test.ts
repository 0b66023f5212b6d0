import { beforeAll, describe, expect, test } from "vitest";
import { testServer } from "../../server.ts";
import { write } from "../entities.ts";
import { type Clinic, clinic } from "./clinic.ts";

const server = testServer({ clock: { now: () => new Date("2026-11-22T10:00:00Z") } });
let place: Clinic;

beforeAll(async () => {
  place = await clinic(server);
});

const reason = { text: "The nursery asks for help soon" };

describe("care coordination is suggested to a family", () => {
  const suggested = async () => {
    const serviceId = await place.service("Therapies");
    await place.done(place.callers.supervisor, "createIntake", "intake { id version }", { serviceId });
    const { id } = (
      await place.refer(await place.patient(), {
        kind: "THERAPY",
        performers: [{ type: "HealthcareService", id: serviceId }],
      })
    ).referral;
    const { triage } = await place.decide(id, "suggestCareCoordination", { toServiceId: place.children });
    expect(triage.coordination).toMatchObject({ answer: null, task: { status: "REQUESTED" }, referral: null });
    return id;
  };

  test("who accept are referred to the service that was suggested", async () => {
    const id = await suggested();
    const { triage } = await place.decide(id, "recordCoordinationAnswer", { answer: "ACCEPTED" });
    expect(triage).toMatchObject({
      state: "AWAITING",
      coordination: { answer: "ACCEPTED", task: { status: "COMPLETED" } },
    });
    const made = await place.see(
      triage.coordination.referral.id,
      "kind basedOn { id } triage { state } tasks { status }",
    );
    expect(made).toEqual({
      kind: "CARE_COORDINATION",
      basedOn: [{ id }],
      triage: { state: "AWAITING" },
      tasks: [{ status: "REQUESTED" }],
    });
  });

  test("who decline are referred nowhere, and their answer is kept", async () => {
    const id = await suggested();
    const { triage } = await place.decide(id, "recordCoordinationAnswer", { answer: "DECLINED", note: "Not now" });
    expect(triage.coordination).toMatchObject({ answer: "DECLINED", referral: null, task: { status: "COMPLETED" } });
    const again = await place.decide(id, "recordCoordinationAnswer", { answer: "ACCEPTED" });
    expect(again.errors).toMatchObject([{ code: "WRONG_STATE" }]);
  });
});

describe("the service's rules", () => {
  test("keep out a child who was referred after the fourth birthday, and name the rule", async () => {
    const patientId = await place.patient({ birthDate: "2020-01-01" });
    const { id } = (await place.refer(patientId)).referral;
    const { data } = await place.callers.clinician.ask(
      `query ($id: ID!) { assessEligibility(referralId: $id) { verdict ageAtReferral redirectTo { id }
         rules { code result overriddenBy criteria { measure evidence { what date } } } } }`,
      { id },
    );
    expect(data.assessEligibility).toMatchObject({ verdict: "NOT_ELIGIBLE", ageAtReferral: 6, redirectTo: null });
    expect(data.assessEligibility.rules[2]).toMatchObject({
      code: "EXCLUDED_AGE",
      result: "HOLDS",
      criteria: [{ evidence: [{ what: "Date of birth", date: "2020-01-01" }, { what: "Date of referral" }] }],
    });
    const { triage: row } = await place.see(id, "triage { version }");
    const refused = await place.callers.clinician.ask(
      `mutation ($input: AcceptReferralInput!) { acceptReferral(input: $input) {
         triage { id } errors { code ... on NotEligible { verdict rules } } } }`,
      { input: { idempotencyKey: "too-old", id, expectedVersion: row.version } },
    );
    expect(refused.data.acceptReferral).toEqual({
      triage: null,
      errors: [{ code: "NOT_ELIGIBLE", verdict: "NOT_ELIGIBLE", rules: ["EXCLUDED_AGE"] }],
    });
  });

  test("let the same child in once the referrer states an exception", async () => {
    const { id } = (await place.refer(await place.patient({ birthDate: "2020-01-01" }))).referral;
    const stated = {
      areasOfDelay: ["GROSS_MOTOR", "COGNITION"],
      therapies: ["PHYSIOTHERAPY", "OCCUPATIONAL_THERAPY"],
      priorEquivalentService: "Portage in Leeds",
    };
    expect((await place.decide(id, "stateReferralFacts", { stated })).errors).toEqual([]);
    expect((await place.decide(id, "acceptReferral")).triage.state).toBe("ACCEPTED");
  });

  test("are not gone round by the task", async () => {
    const { id } = (await place.refer(await place.patient({ birthDate: "2020-01-01" }))).referral;
    const [task] = (await place.see(id, "tasks { id version }")).tasks;
    for (const [mutation, more] of [
      ["acceptTask", {}],
      ["rejectTask", { reason }],
    ] as const) {
      const input = { id: task.id, expectedVersion: task.version, ...more };
      expect((await write(place.callers.clinician, mutation, "task { id }", input)).errors).toMatchObject([
        { code: "WRONG_STATE" },
      ]);
    }
  });

  test("are the supervisor's of the service to say, and nobody else's", async () => {
    const { id, version } = place.intake;
    const input = { id, expectedVersion: version, chaseAfterDays: 5 };
    for (const caller of [place.callers.coordinator, await server.as("SUPERVISOR", "B82002")]) {
      expect((await write(caller, "reviseIntake", "intake { id }", input)).errors).toMatchObject([
        { code: "NOT_PERMITTED" },
      ]);
    }
  });

  test("change by a mutation, and what is decided after goes by them", async () => {
    const serviceId = await place.service("Early years");
    const intake = await place.done(place.callers.supervisor, "createIntake", "intake { id version }", { serviceId });
    const patientId = await place.patient({ birthDate: "2020-01-01" });
    const { id } = (await place.refer(patientId, { performers: [{ type: "HealthcareService", id: serviceId }] }))
      .referral;
    const rule = {
      code: "UNDER_FIVE",
      statement: "Referred before the fifth birthday.",
      part: "INCLUSION",
      criteria: [{ measure: "REFERRED_BEFORE_BIRTHDAY", years: 5 }],
    };
    await place.done(place.callers.supervisor, "reviseIntake", "intake { id version }", {
      id: intake.id,
      expectedVersion: intake.version,
      eligibility: [rule],
    });
    expect((await place.decide(id, "acceptReferral")).errors).toMatchObject([{ code: "NOT_ELIGIBLE" }]);
  });
});
