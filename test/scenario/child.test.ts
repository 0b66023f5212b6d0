import { beforeAll, expect, test } from "vitest";
import { testServer } from "../server.ts";
import { write } from "../subgraphs/entities.ts";
import { type Clinic, clinic } from "../subgraphs/referrals/clinic.ts";
import { canValidate, faultsOfRecord, where } from "./fhir.ts";

/** The fourth birthday of Noor Marsh. */
const BIRTHDAY = "2026-11-23";
const time = { now: new Date(`${BIRTHDAY}T09:00:00Z`) };
const server = testServer({ clock: { now: () => time.now } });
let place: Clinic;
let coordinator: { readonly type: "Practitioner"; readonly id: string };
let noor: string;

const at = (day: string, hour = 10) => {
  time.now = new Date(`${day}T${String(hour).padStart(2, "0")}:00:00Z`);
};
const done: Clinic["done"] = (...step) => place.done(...step);

/** Whoever looks: what the referral's clocks say. */
const clocksOf = async (referralId: string) => {
  await server.passTime();
  const { clocks } = await place.see(referralId, "clocks { kind state startedOn dueBy stoppedBy { type } }");
  return Object.fromEntries(clocks.map((it: { kind: string }) => [it.kind, it]));
};

const employ = async (family: string, code: object) => {
  const { clinician } = place.callers;
  const person = await done(clinician, "createPractitioner", "practitioner { id version }", { names: [{ family }] });
  const post = await done(clinician, "createPractitionerRole", "practitionerRole { id version }", {
    practitioner: { type: "Practitioner", id: person.id },
    organisation: { type: "Organisation", id: place.practice },
    codes: [{ codings: [code] }],
  });
  return { person, post };
};

beforeAll(async () => {
  place = await clinic(server);
  const gp = await employ("Boateng", { code: "62247001", display: "Family medicine specialist" });
  const sds = "https://fhir.hl7.org.uk/CodeSystem/UKCore-SDSJobRoleName";
  const { person, post } = await employ("Rao", { system: sds, code: "R9801", display: "Care Co-ordinators" });
  await done(place.callers.clinician, "setNamedContact", "practitionerRole { id version }", {
    id: post.id,
    expectedVersion: 1,
    namedContact: { type: "PractitionerRole", id: gp.post.id },
  });
  coordinator = { type: "Practitioner", id: person.id };
  noor = await place.patient({ birthDate: "2022-11-23" });
});

let referralId: string;
let motherId: string;
let planId: string;
let goalId: string;
let episode: { id: string; version: number };

test("a nursery refers a child on the fourth birthday: not after it, so the service may take her", async () => {
  const { referral, errors } = await place.refer(noor);
  expect(errors).toEqual([]);
  referralId = referral.id;
  expect(await clocksOf(referralId)).toMatchObject({
    CONTACT: { state: "RUNNING", startedOn: `${BIRTHDAY}T09:00:00.000Z`, dueBy: "2027-03-29" },
  });
  const { data } = await place.callers.clinician.ask(
    `query ($id: ID!) { assessEligibility(referralId: $id) { verdict rules { code result } }
       triageQueue { nodes { id patient { displayName } } } }`,
    { id: referralId },
  );
  expect(data.assessEligibility.verdict).toBe("ELIGIBLE");
  expect(data.assessEligibility.rules.find(({ code }: { code: string }) => code === "EXCLUDED_AGE").result).not.toBe(
    "HOLDS",
  );
  expect(data.triageQueue.nodes).toEqual([{ id: referralId, patient: { displayName: "Noor Marsh" } }]);
});

test("a twin who is referred a day later comes after the birthday, and is kept out by name of the rule", async () => {
  at("2026-11-24");
  const twin = await place.patient({ birthDate: "2022-11-23", names: [{ text: "Amal Marsh" }] });
  const { referral } = await place.refer(twin);
  const { errors } = await place.decide(referral.id, "acceptReferral");
  expect(errors).toMatchObject([{ code: "NOT_ELIGIBLE" }]);
});

test("triage takes her, by the pathway for complex needs, and a coordinator opens her episode", async () => {
  expect((await place.decide(referralId, "acceptReferral")).triage.state).toBe("ACCEPTED");
  expect((await place.decide(referralId, "allocatePathway", { pathway: "COMPLEX" })).triage.pathway).toBe("COMPLEX");
  episode = (await done(place.callers.coordinator, "openEpisode", "episode { id version }", {
    patientId: noor,
    serviceId: place.children,
    entryRoute: "REFERRAL",
    referralId,
    coordinatorId: coordinator.id,
  })) as { id: string; version: number };
});

test("the first visit stops the clock of the contact, and starts the two weeks for the plan", async () => {
  at("2026-12-07", 14);
  await done(place.callers.coordinator, "recordContact", "activity { id version }", {
    patientId: noor,
    mode: "HOME_VISIT",
    firstVisit: true,
    serviceId: place.children,
    recorder: coordinator,
    notes: [{ text: "She walks with help.", kind: "FACT" }],
    nextContactDue: "2026-12-21",
  });
  await server.passTime();
  expect(await clocksOf(referralId)).toMatchObject({
    CONTACT: { state: "STOPPED" },
    PATHWAY: { state: "STOPPED" },
    PLAN: { state: "RUNNING", dueBy: "2026-12-21" },
  });
});

test("her plan has goals with a day and a name, and is agreed by her mother within the two weeks", async () => {
  at("2026-12-14");
  const { coordinator: caller } = place.callers;
  const mother = await done(caller, "createRelatedPerson", "relatedPerson { id version }", {
    patientId: noor,
    names: [{ text: "Salma Marsh" }],
    relationships: [{ codings: [{ code: "72705000", display: "Mother" }] }],
  });
  motherId = mother.id;
  const plan = await done(caller, "createCarePlan", "carePlan { id version }", {
    patientId: noor,
    title: "Ready for school",
    categories: [{ codings: [{ code: "2181441000000107", display: "Personalised Care and Support Plan" }] }],
    author: coordinator,
  });
  planId = plan.id;
  const goal = await done(caller, "createGoal", "goal { id version }", {
    patientId: noor,
    planId: plan.id,
    description: { text: "Climbs the stairs at nursery" },
    expressedBy: coordinator,
    targets: [{ dueDate: "2027-03-01" }],
  });
  goalId = goal.id;
  const { version } = (await caller.ask("query ($id: ID!) { carePlan(id: $id) { version } }", { id: plan.id })).data
    .carePlan;
  await done(caller, "recordPlanAgreement", "carePlan { id version }", {
    id: plan.id,
    expectedVersion: version,
    outcome: "AGREED",
    by: { type: "RelatedPerson", id: mother.id, display: "Salma Marsh" },
  });
  expect((await clocksOf(referralId)).PLAN).toMatchObject({ state: "STOPPED" });
});

test("the team around her meets once her mother has agreed to it, who is invited", async () => {
  const { coordinator: caller } = place.callers;
  const booking = {
    patientId: noor,
    kind: "TEAM_AROUND_CHILD",
    start: "2027-01-11T14:00:00Z",
    end: "2027-01-11T15:00:00Z",
    attendance: [
      { invitee: { type: "RelatedPerson", id: motherId, display: "Salma Marsh" } },
      { invitee: { display: "Little Acorns" } },
    ],
  };
  const refused = await write(caller, "bookMeeting", "meeting { id }", booking);
  expect(refused.errors).toMatchObject([{ code: "CONSENT_REQUIRED" }]);
  const mother = { type: "RelatedPerson", id: motherId, display: "Salma Marsh" };
  await done(caller, "createConsent", "consent { id version }", {
    patientId: noor,
    decision: "PERMIT",
    givenBy: [mother],
    actors: [{ role: { text: "parent" }, reference: mother }],
  });
  const meeting = await done(caller, "bookMeeting", "meeting { id version }", booking);
  at("2027-01-11", 16);
  await done(caller, "endMeeting", "meeting { id version }", {
    id: meeting.id,
    expectedVersion: 1,
    minutes: "Her mother spoke first.",
    decisions: [{ text: "A frame for the stairs", owner: coordinator, due: "2027-02-01" }],
  });
  await done(caller, "closeMeeting", "meeting { id version }", { id: meeting.id, expectedVersion: 2 });
});

test("her mother, whom she cannot answer for herself without, reads the plan that she agreed; a stranger reads nothing", async () => {
  const proxy = await server.as("PROXY", "A81001", "salma", motherId);
  const { data } = await proxy.ask(
    `query ($id: ID!, $plan: ID!) { patient(by: { id: $id }) { displayName }
       carePlan(id: $plan) { stage goals { description { text } } } }`,
    { id: noor, plan: planId },
  );
  expect(data).toMatchObject({
    patient: { displayName: "Noor Marsh" },
    carePlan: { goals: [{ description: { text: "Climbs the stairs at nursery" } }] },
  });
  const unseen = await place.callers.stranger.ask("query ($id: ID!) { carePlan(id: $id) { id } }", { id: planId });
  expect(unseen.data).toEqual({ carePlan: null });
});

test("the plan is put into force and looked at twice with her mother; the second time the goal is reached", async () => {
  const { coordinator: caller } = place.callers;
  const { carePlan } = (await caller.ask("query ($id: ID!) { carePlan(id: $id) { version } }", { id: planId })).data;
  const active = { id: planId, expectedVersion: carePlan.version };
  await done(caller, "activateCarePlan", "carePlan { id version }", active);
  for (const [day, achievementStatus] of [
    ["2027-02-15", "IMPROVING"],
    ["2027-04-12", "ACHIEVED"],
  ] as const) {
    at(day);
    await done(caller, "recordPlanReview", "planReview { id version }", {
      planId,
      working: ["The frame"],
      outcomes: [{ goalId, achievementStatus }],
      satisfaction: [{ by: "FAMILY", satisfied: "SATISFIED" }],
    });
  }
  const { data } = await caller.ask("query ($id: ID!) { goal(id: $id) { achievementStatus } }", { id: goalId });
  expect(data.goal).toEqual({ achievementStatus: "ACHIEVED" });
});

test("the coordinator's list shows whom to turn to next, and why", async () => {
  await server.passTime();
  const { data } = await place.callers.coordinator.ask(
    `query ($id: ID!) { caseload(coordinatorId: $id) { nodes {
       patient { displayName } lastContact nextContactDue status } totalCount } }`,
    { id: coordinator.id },
  );
  expect(data.caseload).toEqual({
    totalCount: 1,
    nodes: [
      {
        patient: { displayName: "Noor Marsh" },
        lastContact: "2026-12-07",
        nextContactDue: "2026-12-21",
        status: "ACTIVE",
      },
    ],
  });
});

test("she is discharged with a reason, which everyone who waits for it can read", async () => {
  at("2027-04-20");
  const { data } = await place.callers.coordinator.ask("query ($id: ID!) { episode(id: $id) { version } }", {
    id: episode.id,
  });
  await done(place.callers.coordinator, "dischargePatient", "episode { id version }", {
    id: episode.id,
    expectedVersion: data.episode.version,
    reason: { text: "School has taken over what was agreed." },
  });
  await server.passTime();
  const changes = await place.callers.coordinator.ask(
    "query ($id: ID!) { changesSince(filter: { subjectId: $id }) { nodes { type } } }",
    { id: episode.id },
  );
  expect(changes.data.changesSince.nodes.map(({ type }: { type: string }) => type)).toContain("EPISODE_ENDED");
  expect(await place.see(referralId, "status")).toEqual({ status: "COMPLETED" });
});

test("referred again at five she is let in as one whom the service knows, with clocks of her own and the history kept", async () => {
  at("2028-01-10");
  const again = await done(
    place.callers.coordinator,
    "referAgain",
    "referral { id version basedOn { id } replaces { id } }",
    {
      previousReferralId: referralId,
      sourceKind: "PARENT",
      requester: { display: "Salma Marsh" },
      stated: {
        areasOfDelay: ["GROSS_MOTOR", "SPEECH_AND_LANGUAGE"],
        therapies: ["PHYSIOTHERAPY", "SPEECH_AND_LANGUAGE_THERAPY"],
      },
    },
  );
  const { data } = await place.callers.clinician.ask(
    `query ($id: ID!) { assessEligibility(referralId: $id) { verdict rules { code result overriddenBy } } }`,
    { id: again.id },
  );
  const age = data.assessEligibility.rules.find(({ code }: { code: string }) => code === "EXCLUDED_AGE");
  expect({ verdict: data.assessEligibility.verdict, by: age.overriddenBy }).toEqual({
    verdict: "ELIGIBLE",
    by: ["KNOWN_BEFORE"],
  });
  expect((await place.decide(again.id, "acceptReferral")).triage.state).toBe("ACCEPTED");
  expect(await clocksOf(again.id)).toMatchObject({
    CONTACT: { state: "RUNNING", startedOn: "2028-01-10T10:00:00.000Z" },
  });
  expect((await clocksOf(referralId)).CONTACT.state).toBe("STOPPED");
  expect(server.reported).toEqual([]);
});

test.skipIf(!canValidate)(`her record reads back as FHIR that validates${where}`, async () => {
  const { types, faults } = await faultsOfRecord(place.callers.clinician, noor);
  expect(faults).toEqual([]);
  for (const type of [
    "Patient",
    "RelatedPerson",
    "ServiceRequest",
    "EpisodeOfCare",
    "CarePlan",
    "Consent",
    "Appointment",
  ])
    expect(types).toContain(type);
});
