import { beforeAll, describe, expect, test } from "vitest";
import { type Caller, testServer } from "../server.ts";
import { world } from "../world.ts";
import { canValidate, faultsOfRecord, where } from "./fhir.ts";
import { asked, coordinatorWith, current, done, type Employed, employ, job, PERSONALISED } from "./staff.ts";

const time = { now: new Date("2026-11-16T09:00:00Z") };
const server = testServer({ clock: { now: () => time.now } });
const at = (day: string, hour = 10) => {
  time.now = new Date(`${day}T${String(hour).padStart(2, "0")}:00:00Z`);
};

let coordinator: Caller;
let supervisor: Caller;
let gp: Caller;
let linkWorker: Caller;
let asha: Employed;
let boateng: Employed;
let moss: Employed;
let person: string;
let episodeId: string;
let planId: string;
let goalId: string;

beforeAll(async () => {
  const { practice } = await world(server.database);
  coordinator = await server.as("CARE_COORDINATOR", "A81001");
  supervisor = await server.as("SUPERVISOR", "A81001");
  gp = await server.as("GP", "A81001");
  linkWorker = await server.as("SOCIAL_PRESCRIBING_LINK_WORKER", "A81001");
  boateng = await employ(supervisor, practice, "Dr Ama Boateng", job("R0260", "General Medical Practitioner"));
  asha = await coordinatorWith(supervisor, practice, "Asha Rao", boateng);
  moss = await employ(supervisor, practice, "Jo Moss", job("R9815", "Social Prescribing Link Workers"));
  person = (
    await done(gp, "createPatient", "patient { id }", {
      names: [{ text: "Ivy Marsh" }],
      birthDate: "1939-02-11",
      nhsNumberUnavailableReason: "nhs-number-not-known",
      registeredPractice: { type: "Organisation", id: practice, display: "Harbour Surgery" },
    })
  ).id;
});

describe("found", () => {
  test("the GP records frailty, and the search for frail people without a plan explains why she is found", async () => {
    await done(gp, "createCondition", "condition { id }", {
      patientId: person,
      code: { codings: [{ code: "925861000000102", display: "Severe frailty" }] },
      clinicalStatus: "ACTIVE",
      onset: "2026-10-01",
    });
    const { id } = await done(supervisor, "createCriteriaSet", "criteriaSet { id }", {
      name: "Frail, without a plan",
      criteria: [{ kind: "FRAILTY", bands: ["MODERATE", "SEVERE"] }, { kind: "NO_PLAN" }],
    });
    const { candidates } = await asked(
      coordinator,
      `query ($id: ID!) { candidates(by: { criteriaSetId: $id }) {
         nodes { patient { displayName } matches { explanation } } } }`,
      { id },
    );
    expect(candidates.nodes).toMatchObject([{ patient: { displayName: "Ivy Marsh" } }]);
    expect(candidates.nodes[0].matches[0].explanation).toMatch(/frailty/i);
    const added = await coordinator.ask(
      `mutation ($input: AddToCaseloadInput!) { addToCaseload(input: $input) {
         caseloadAddition { added results { code episode { id entryRoute } } } errors { code } } }`,
      { input: { idempotencyKey: "found-1", patientIds: [person], criteriaSetId: id, coordinatorId: asha.person.id } },
    );
    const [result] = added.data.addToCaseload.caseloadAddition.results;
    expect(result).toMatchObject({ episode: { entryRoute: "PROACTIVE" } });
    episodeId = result.episode.id;
  });
});

describe("planned", () => {
  test("the first conversation is recorded once, with what matters to her in her own words", async () => {
    at("2026-11-17");
    await done(coordinator, "recordContact", "activity { id }", {
      patientId: person,
      mode: "HOME_VISIT",
      firstVisit: true,
      recorder: asha.person,
      notes: [
        { text: "She showed the stairs that she no longer climbs.", kind: "FACT" },
        { text: "I think that she is lonelier than she says.", kind: "OPINION" },
      ],
      nextContactDue: "2026-11-20",
    });
    await done(coordinator, "createAboutMe", "aboutMe { id }", {
      patientId: person,
      writtenBy: { type: "Patient", id: person },
      personInvolvement: { extent: "LEADS" },
      words: { mostImportant: "My garden", strengths: "I know everybody here", wishes: "To stay at home" },
    });
    await done(coordinator, "offerAssessment", "assessmentOffer { id }", { patientId: person, answer: "ACCEPTED" });
    const assessment = await done(coordinator, "recordAssessment", "assessment { scores { value meaning } }", {
      patientId: person,
      questionnaire: "clinical-frailty-scale",
      answers: [{ linkId: "level", values: [{ coding: { code: "1129381000000102" } }] }],
    });
    expect(assessment.scores).toMatchObject([{ value: 6 }]);
  });

  test("her plan is a draft until each part is there: needs, goals with a day and a name, actions that are owned", async () => {
    planId = (
      await done(coordinator, "createCarePlan", "carePlan { id }", {
        patientId: person,
        title: "Staying at home",
        categories: PERSONALISED,
        author: asha.person,
      })
    ).id;
    const need = await done(coordinator, "recordNeed", "need { id }", {
      patientId: person,
      planId,
      code: { text: "Somebody to talk to" },
      source: "CONVERSATION",
    });
    const gaps = "query ($id: ID!) { carePlan(id: $id) { stage coverageGaps { need { id } } } }";
    expect((await asked(coordinator, gaps, { id: planId })).carePlan).toEqual({
      stage: "DRAFT",
      coverageGaps: [{ need: { id: need.id } }],
    });
    goalId = (
      await done(coordinator, "createGoal", "goal { id }", {
        patientId: person,
        planId,
        description: { text: "Goes to the garden club" },
        expressedBy: moss.person,
        addresses: [{ type: "Need", id: need.id }],
        targets: [{ dueDate: "2027-02-01" }],
      })
    ).id;
    expect((await asked(coordinator, gaps, { id: planId })).carePlan.coverageGaps).toEqual([]);
    await done(coordinator, "recordSharedDecision", "sharedDecision { id }", {
      planId,
      needId: need.id,
      question: "How to meet people?",
      options: [{ text: "The garden club" }, { text: "A befriender" }],
      choice: 1,
      chosenBy: { type: "Patient", id: person },
    });
    const action = await done(coordinator, "proposePlanAction", "planAction { id version }", {
      planId,
      description: "Go with her the first time",
      component: "SOCIAL_PRESCRIBING",
      owner: moss.person,
      dueDate: "2026-12-10",
    });
    await done(coordinator, "agreePlanAction", "planAction { id }", { id: action.id, expectedVersion: action.version });
    const agreed = await current(linkWorker, "planAction", action.id);
    await done(linkWorker, "acknowledgePlanAction", "planAction { id status }", { ...agreed, by: moss.person });
    const { carePlan } = await asked(
      coordinator,
      "query ($id: ID!) { carePlan(id: $id) { unacknowledgedActions { id } responsibilities { party { display } } } }",
      { id: planId },
    );
    expect(carePlan.unacknowledgedActions).toEqual([]);
    expect(JSON.stringify(carePlan.responsibilities)).toContain("Jo Moss");
  });

  test("agreed by her it is put into force, shared with the GP who receives it, and the GP reads it in plain words", async () => {
    at("2026-11-24");
    await done(coordinator, "recordPlanAgreement", "carePlan { id }", {
      ...(await current(coordinator, "carePlan", planId)),
      outcome: "AGREED",
      by: { type: "Patient", id: person },
    });
    await done(coordinator, "activateCarePlan", "carePlan { id }", await current(coordinator, "carePlan", planId));
    const shared = await coordinator.ask(
      `mutation ($input: SharePlanInput!) { sharePlan(input: $input) { errors { code message path } } }`,
      {
        input: {
          idempotencyKey: "share-1",
          planId,
          sharedBy: asha.person,
          recipients: [{ recipient: boateng.person, role: "GP", channel: "MESH" }],
        },
      },
    );
    expect(shared.data?.sharePlan.errors).toEqual([]);
    const { carePlan } = await asked(
      gp,
      "query ($id: ID!) { carePlan(id: $id) { stage agreedWithinTarget shares { deliveries { state } } rendered } }",
      { id: planId },
    );
    expect(carePlan).toMatchObject({ stage: "ACTIVE", shares: [{ deliveries: [{ state: "QUEUED" }] }] });
    expect(carePlan.rendered).toContain("Goes to the garden club");
  });

  test("a second personalised plan is refused with the name of the first", async () => {
    const { data } = await coordinator.ask(
      `mutation ($input: CreateCarePlanInput!) { createCarePlan(input: $input) {
         errors { code ... on ActivePlanExists { planId } } } }`,
      {
        input: {
          idempotencyKey: "second",
          patientId: person,
          title: "Another",
          categories: PERSONALISED,
          author: asha.person,
          status: "ACTIVE",
          agreement: { by: { type: "Patient", id: person }, at: "2026-11-24" },
        },
      },
    );
    expect(data.createCarePlan.errors).toEqual([{ code: "ACTIVE_PLAN_EXISTS", planId }]);
  });

  test("she buys from her budget what the plan needs, and not more than there is", async () => {
    const budget = await done(coordinator, "openPersonalHealthBudget", "personalHealthBudget { id }", {
      planId,
      commissioner: { display: "NHS Harbour ICB" },
      managedBy: "NOTIONAL",
      allocatedPence: 20_000,
    });
    const buy = (amountPence: number, idempotencyKey: string) =>
      coordinator.ask(
        `mutation ($input: CommitPurchaseInput!) { commitPurchase(input: $input) { purchase { id version } errors { code } } }`,
        { input: { idempotencyKey, budgetId: budget.id, description: "Raised beds", amountPence } },
      );
    const first = (await buy(15_000, "buy-1")).data.commitPurchase;
    expect(first.errors).toEqual([]);
    expect((await buy(6_000, "buy-2")).data.commitPurchase).toMatchObject({ purchase: null, errors: [{}] });
    const bought = { id: first.purchase.id, expectedVersion: first.purchase.version, amountPence: 14_000 };
    await done(coordinator, "recordPurchaseSpent", "purchase { id }", bought);
    const { carePlan } = await asked(
      coordinator,
      "query ($id: ID!) { carePlan(id: $id) { budgets { allocatedPence committedPence spentPence remainingPence } } }",
      { id: planId },
    );
    expect(carePlan.budgets).toEqual([
      { allocatedPence: 20_000, committedPence: 0, spentPence: 14_000, remainingPence: 6_000 },
    ]);
  });

  test("the team meets with minutes, and what it decides has an owner and a day", async () => {
    const team = await done(coordinator, "createCareTeam", "careTeam { id }", { patientId: person, name: "Her MDT" });
    const { id } = await done(coordinator, "inviteToCareTeam", "invitation { id }", {
      careTeamId: team.id,
      member: moss.person,
      roles: [job("R9815", "Social Prescribing Link Workers")],
    });
    await done(linkWorker, "acceptInvitation", "invitation { id }", { id, expectedVersion: 1 });
    const meeting = await done(coordinator, "bookMeeting", "meeting { id }", {
      patientId: person,
      careTeam: { type: "CareTeam", id: team.id },
      kind: "CASE_CONFERENCE",
      start: "2026-11-25T14:00:00Z",
      end: "2026-11-25T14:30:00Z",
      attendance: [{ invitee: moss.person }, { invitee: boateng.person }],
    });
    at("2026-11-25", 15);
    await done(coordinator, "endMeeting", "meeting { id }", {
      id: meeting.id,
      expectedVersion: 1,
      minutes: "She spoke first. The plan stands.",
      decisions: [{ text: "Ring on Fridays", owner: moss.person, due: "2026-12-04" }],
    });
    await done(coordinator, "closeMeeting", "meeting { id }", { id: meeting.id, expectedVersion: 2 });
    await server.passTime();
    const { carePlan } = await asked(
      coordinator,
      "query ($id: ID!) { carePlan(id: $id) { actions { kind owner { id } } } }",
      {
        id: planId,
      },
    );
    expect(carePlan.actions).toContainEqual({ kind: "MEETING_DECISION", owner: { id: moss.person.id } });
  });

  test("two reviews ask the questions of the source; the second finds the goal achieved", async () => {
    const review = async (day: string, achievementStatus: string) => {
      at(day);
      await server.passTime();
      return done(coordinator, "recordPlanReview", "planReview { outcomes { achievementStatus } nextReview }", {
        planId,
        working: ["The club"],
        notWorking: ["The bus"],
        outcomes: [{ goalId, achievementStatus }],
        budget: { serves: "YES" },
        satisfaction: [{ by: "PERSON", satisfied: "SATISFIED" }],
      });
    };
    expect((await review("2027-02-16", "IMPROVING")).outcomes).toEqual([{ achievementStatus: "IMPROVING" }]);
    expect((await review("2027-08-16", "ACHIEVED")).outcomes).toEqual([{ achievementStatus: "ACHIEVED" }]);
    const { carePlan } = await asked(
      gp,
      `query ($id: ID!) { carePlan(id: $id) { reviews { id } history { number }
         difference(from: 1, to: 4) { sentence } goals { achievementStatus } } }`,
      { id: planId },
    );
    expect(carePlan.reviews).toHaveLength(2);
    expect(carePlan.difference.map(({ sentence }: { sentence: string }) => sentence).join()).toContain("garden club");
    expect(carePlan.goals).toEqual([{ achievementStatus: "ACHIEVED" }]);
  });

  test.skipIf(!canValidate)(`her record reads back as FHIR that validates${where}`, async () => {
    const { types, faults } = await faultsOfRecord(gp, person);
    expect(faults).toEqual([]);
    for (const type of ["Patient", "CarePlan", "Goal", "CareTeam", "Appointment", "EpisodeOfCare", "Encounter", "Task"])
      expect(types).toContain(type);
  });
});

describe("in danger", () => {
  test("a concern at the weekend goes to the GP whom the coordinator turns to, then on, until it is closed", async () => {
    at("2027-09-04", 19);
    const concern = await done(coordinator, "raiseSafetyConcern", "safetyConcern { id version namedContact { id } }", {
      patientId: person,
      urgency: "IMMEDIATE",
      description: "No light in the house for two days.",
      raisedBy: asha.post,
    });
    expect(concern.namedContact.id).toBe(boateng.post.id);
    at("2027-09-04", 20);
    await server.passTime();
    const { safetyConcern } = await asked(
      supervisor,
      "query ($id: ID!) { safetyConcern(id: $id) { status escalations { to } } }",
      { id: concern.id },
    );
    expect(safetyConcern).toEqual({ status: "OPEN", escalations: [{ to: "SUPERVISOR" }] });
    await done(gp, "acknowledgeSafetyConcern", "safetyConcern { id }", {
      ...(await current(gp, "safetyConcern", concern.id)),
      by: boateng.post,
    });
    await done(gp, "closeSafetyConcern", "safetyConcern { id }", {
      ...(await current(gp, "safetyConcern", concern.id)),
      outcome: "NO_CONCERN_FOUND",
      note: "She was at her sister's.",
      by: boateng.post,
    });
  });

  test("when she stops answering, the ladder is climbed by whom each step belongs to, and her episode ends with its reason", async () => {
    at("2027-10-01");
    const failed = await done(coordinator, "recordNonEngagement", "nonEngagement { id version stage }", {
      patientId: person,
      kind: "FAILED_MANDATED_CONTACT",
      by: asha.post,
    });
    const step = { id: failed.id, by: asha.post, reason: "Nobody answers", designated: [boateng.post] };
    const early = await coordinator.ask(
      `mutation ($input: EscalateNonEngagementInput!) { escalateNonEngagement(input: $input) { errors { code } } }`,
      { input: { idempotencyKey: "early", expectedVersion: 1, ...step } },
    );
    expect(early.data.escalateNonEngagement.errors).toEqual([{ code: "NOT_PERMITTED" }]);
    await done(supervisor, "escalateNonEngagement", "nonEngagement { id }", { ...step, expectedVersion: 1 });
    at("2027-11-01");
    const { designated: _, ...last } = step;
    await done(supervisor, "terminateServices", "nonEngagement { stage }", { ...last, expectedVersion: 2 });
    await server.passTime();
    const { episode } = await asked(coordinator, "query ($id: ID!) { episode(id: $id) { ending { kind } status } }", {
      id: episodeId,
    });
    expect(episode).toMatchObject({ ending: { kind: "TERMINATED" } });
  });

  test("nothing of it was a fault of ours", () => {
    expect(server.reported).toEqual([]);
  });
});
