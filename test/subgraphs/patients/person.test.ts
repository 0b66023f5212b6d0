import { beforeAll, expect, test } from "vitest";
import { watching } from "../../../src/platform/statement.ts";
import { type Caller, testServer } from "../../server.ts";
import { world, write } from "../../world.ts";

let now = new Date("2026-11-22T10:00:00Z");
const server = testServer({ clock: { now: () => now } });
let practice: string;
let coordinator: Caller;
let stranger: Caller;

beforeAll(async () => {
  ({ practice } = await world(server.database));
  coordinator = await server.as("CARE_COORDINATOR", "A81001");
  stranger = await server.as("GP", "B82002");
});

const register = async (family: string, more: object = {}): Promise<string> => {
  const person = {
    nhsNumberUnavailableReason: "nhs-number-not-known",
    names: [{ family }],
    birthDate: "1941-05-02",
    registeredPractice: { type: "Organisation", id: practice },
    ...more,
  };
  return (await write(coordinator, "createPatient", person, "patient { id }")).patient.id;
};
const know = async (patientId: string, relationships: readonly object[] = []) =>
  (
    await write(
      coordinator,
      "createRelatedPerson",
      { patientId, names: [{ given: ["Joy"], family: "Okafor" }], relationships },
      "relatedPerson { id version }",
    )
  ).relatedPerson.id as string;
const of = async (patientId: string, fields: string, caller = coordinator) => {
  const { data, errors } = await caller.ask(`query ($id: ID!) { patient(by: { id: $id }) { ${fields} } }`, {
    id: patientId,
  });
  if (errors) throw new Error(JSON.stringify(errors));
  return data.patient;
};
const happened = async (patientId: string) =>
  (
    (await server.database.source.query("SELECT type, data FROM events.event WHERE patient_id = $1 ORDER BY id", [
      patientId,
    ])) as { type: string; data: Readonly<Record<string, unknown>> }[]
  ).map(({ type, data }): Readonly<Record<string, unknown>> => ({ type, ...data }));
const enterInError = async (thing: string, id: string, expectedVersion = 1) => {
  const field = `enter${thing}InError`;
  const { data } = await coordinator.ask(
    `mutation ($input: EnterInErrorInput!) { ${field}(input: $input) { errors { message } } }`,
    { input: { idempotencyKey: id, id, expectedVersion } },
  );
  expect(data[field].errors).toEqual([]);
};
const by = { type: "Practitioner", display: "Ann Bell" };
const CARER = { codings: [{ code: "407542009" }] };

test("what a person wants known keeps every version with who wrote it and when", async () => {
  const patientId = await register("Version");
  const words = { mostImportant: "My garden", strengths: "Patience" };
  const { aboutMe } = await write(
    coordinator,
    "createAboutMe",
    {
      patientId,
      words,
      writtenBy: { type: "Patient", id: patientId },
      personInvolvement: { extent: "SHARES", how: "Short meetings" },
    },
    "aboutMe { id version }",
  );
  now = new Date("2026-12-01T10:00:00Z");
  await write(
    coordinator,
    "reviseAboutMe",
    {
      id: aboutMe.id,
      expectedVersion: 1,
      words: { ...words, wishes: "To sit outside" },
      writtenBy: { display: "Joy Okafor" },
    },
    "aboutMe { id }",
  );
  const fields = `version personInvolvement { extent how }
    versions { number words { mostImportant wishes } writtenBy { display id } writtenAt }`;
  expect((await of(patientId, `aboutMe { ${fields} }`)).aboutMe).toEqual({
    version: 2,
    personInvolvement: { extent: "SHARES", how: "Short meetings" },
    versions: [
      {
        number: 2,
        words: { mostImportant: "My garden", wishes: "To sit outside" },
        writtenBy: { display: "Joy Okafor", id: null },
        writtenAt: "2026-12-01T10:00:00.000Z",
      },
      {
        number: 1,
        words: { mostImportant: "My garden", wishes: null },
        writtenBy: { display: null, id: patientId },
        writtenAt: "2026-11-22T10:00:00.000Z",
      },
    ],
  });
  await expect(
    write(coordinator, "createAboutMe", { patientId, words, writtenBy: by }, "aboutMe { id }"),
  ).rejects.toThrow(/revise that/);
  expect(await of(patientId, "id", stranger)).toBeNull();
});

test("a carer who leaves is told of, once, and anyone else who leaves is a change of the network", async () => {
  const patientId = await register("Leaving");
  const [carer, friend] = [await know(patientId, [CARER]), await know(patientId)];
  for (const id of [carer, friend]) {
    await write(coordinator, "endRelatedPerson", { id, expectedVersion: 1 }, "relatedPerson { id }");
  }
  expect((await happened(patientId)).filter(({ type }) => type === "CARER_LOST")).toEqual([
    { type: "CARER_LOST", relatedPersonId: carer },
  ]);
  expect((await happened(patientId)).filter(({ change }) => change === "ENDED")).toHaveLength(2);
});

test("somebody whose relationship is no longer that of a carer is a carer who is lost", async () => {
  const patientId = await register("Changing");
  const id = await know(patientId, [CARER]);
  await write(
    coordinator,
    "reviseRelatedPerson",
    { id, expectedVersion: 1, relationships: [] },
    "relatedPerson { isCarer }",
  );
  expect((await happened(patientId)).map(({ type }) => type)).toContain("CARER_LOST");
});

test("a carer registered from the side of the person they care for is known as a carer, once on the register", async () => {
  const patientId = await register("Caredfor");
  const relatedPersonId = await know(patientId);
  const input = { patientId, side: "CARED_FOR", agreed: true, relatedPersonId, identifiedBy: by };
  const { carerRegistration } = await write(
    coordinator,
    "registerCarer",
    input,
    "carerRegistration { id version practice { id } }",
  );
  expect(carerRegistration.practice.id).toBe(practice);
  await expect(write(coordinator, "registerCarer", input, "carerRegistration { id }")).rejects.toThrow(/ALREADY_TAKEN/);
  const fields =
    "carersOnRegister { id relatedPerson { isCarer } } relatedPeople(filter: { isCarer: true }) { totalCount }";
  expect(await of(patientId, fields)).toEqual({
    carersOnRegister: [{ id: carerRegistration.id, relatedPerson: { isCarer: true } }],
    relatedPeople: { totalCount: 1 },
  });
  await write(
    coordinator,
    "removeCarer",
    { id: carerRegistration.id, expectedVersion: 1, removal: "NO_LONGER_CARES" },
    "carerRegistration { removedAt }",
  );
  expect((await happened(patientId)).map(({ type }) => type).slice(-3)).toEqual([
    "CARER_REGISTERED",
    "CARER_REMOVED",
    "CARER_LOST",
  ]);
});

test("a carer registered from their own side is found from the person they care for, and missed there", async () => {
  const [carer, caredFor] = [await register("Owncarer"), await register("Mother")];
  const input = { patientId: carer, side: "CARER", agreed: true, otherPatientId: caredFor };
  const { carerRegistration } = await write(coordinator, "registerCarer", input, "carerRegistration { id version }");
  expect(await of(caredFor, "carersOnRegister { carer { id } caredFor { id } }")).toEqual({
    carersOnRegister: [{ carer: { id: carer }, caredFor: { id: caredFor } }],
  });
  expect(await of(carer, "caresFor { caredFor { displayName } }")).toEqual({
    caresFor: [{ caredFor: { displayName: "Mother" } }],
  });
  await write(
    coordinator,
    "removeCarer",
    { id: carerRegistration.id, expectedVersion: 1, removal: "DIED" },
    "carerRegistration { removedAt }",
  );
  expect(await happened(caredFor)).toMatchObject([{ type: "CARER_LOST", relatedPersonId: null }]);
});

test("whoever cares for a patient and is on no register is found, and leaves that list with their registration", async () => {
  const patientId = await register("Unasked");
  const id = await know(patientId, [CARER]);
  await know(patientId);
  const asked = async () => {
    const list = `{ unregisteredCarers(practiceId: "${practice}", first: 100) { nodes { id patient { id } } } }`;
    const { data, errors } = await coordinator.ask(list);
    expect(errors).toBeUndefined();
    return data.unregisteredCarers.nodes.filter(({ patient }: { patient: { id: string } }) => patient.id === patientId);
  };
  expect(await asked()).toEqual([{ id, patient: { id: patientId } }]);
  const input = { patientId, side: "CARED_FOR", agreed: true, relatedPersonId: id };
  await write(coordinator, "registerCarer", input, "carerRegistration { id }");
  expect(await asked()).toEqual([]);
});

test("a practice's register lists those on it now, page by page, and nobody else's practice sees it", async () => {
  const before = await registerOf("first: 1, filter: { current: true }");
  for (const family of ["Alder", "Birch"]) {
    await write(
      coordinator,
      "registerCarer",
      { patientId: await register(family), side: "CARER", agreed: true },
      "carerRegistration { id }",
    );
  }
  const page = await registerOf("first: 1, filter: { current: true }");
  expect(page.totalCount).toBe(before.totalCount + 2);
  const next = await registerOf(`first: 1, after: "${page.pageInfo.endCursor}", filter: { current: true }`);
  expect(next.nodes[0].id).not.toBe(page.nodes[0].id);
  expect((await registerOf("first: 5", stranger)).totalCount).toBe(0);
});
const registerOf = async (args: string, caller = coordinator) =>
  (
    await caller.ask(
      `{ carersRegister(practiceId: "${practice}", ${args}) { totalCount nodes { id } pageInfo { endCursor } } }`,
    )
  ).data.carersRegister;

test("a support network holds people and community, and tells what has changed since", async () => {
  const patientId = await register("Network");
  await know(patientId);
  const club = { patientId, kind: "COMMUNITY_GROUP", name: "Lunch club" };
  const { support } = await write(coordinator, "addSupport", club, "support { id version }");
  now = new Date("2026-12-05T10:00:00Z");
  await write(
    coordinator,
    "endSupport",
    { id: support.id, expectedVersion: 1, effect: "NEGATIVE", reason: "It closed" },
    "support { id }",
  );
  const fields = `people { displayName } community { name } changedPeople { id } changedCommunity { name effect active }`;
  expect((await of(patientId, `supportNetwork(changedSince: "2026-12-04") { ${fields} }`)).supportNetwork).toEqual({
    people: [{ displayName: "Joy Okafor" }],
    community: [],
    changedPeople: [],
    changedCommunity: [{ name: "Lunch club", effect: "NEGATIVE", active: false }],
  });
  expect((await happened(patientId)).slice(-2)).toEqual([
    { type: "SUPPORT_NETWORK_CHANGED", change: "ENDED", kind: "COMMUNITY_GROUP", effect: "NEGATIVE" },
    { type: "NEED_CHANGED" },
  ]);
});

test("a health concern that comes, goes or grows is a need that changed, and any other condition is not", async () => {
  const patientId = await register("Concern");
  const code = { codings: [{ code: "422650009" }] };
  const concern = [
    { codings: [{ system: "http://terminology.hl7.org/CodeSystem/condition-category", code: "health-concern" }] },
  ];
  const suffer = (categories: readonly object[]) =>
    write(coordinator, "createCondition", { patientId, code, categories }, "condition { id version }");
  await suffer([]);
  expect(await happened(patientId)).toEqual([]);
  const { condition } = await suffer(concern);
  const change = { id: condition.id, expectedVersion: 1 };
  await write(coordinator, "reviseCondition", { ...change, notes: [{ text: "Told again" }] }, "condition { id }");
  await write(coordinator, "endCondition", { ...change, expectedVersion: 2 }, "condition { id }");
  expect((await happened(patientId)).map(({ type }) => type)).toEqual(["NEED_CHANGED", "NEED_CHANGED"]);
});

test("whoever could not consent has that in the record as a code too", async () => {
  const patientId = await register("Capacity");
  const input = {
    patientId,
    matter: "SHARING_INFORMATION",
    decision: "Who may know of the diagnosis",
    outcome: "LACKS_CAPACITY",
    canWeigh: false,
    impairment: "Dementia",
    helpGiven: "Pictures",
    assessor: by,
  };
  const { capacityAssessment } = await write(
    coordinator,
    "recordCapacityAssessment",
    input,
    "capacityAssessment { id version }",
  );
  const observed = `observations(filter: { code: "377301000000106" }) { nodes { id status } }`;
  expect((await of(patientId, observed)).observations.nodes).toEqual([{ id: capacityAssessment.id, status: "FINAL" }]);
  const id = await know(patientId);
  const sharing = "relatedPeople { nodes { id canShare { allowed reason consents { id } } } }";
  expect((await of(patientId, sharing)).relatedPeople.nodes).toEqual([
    { id, canShare: { allowed: false, reason: "LACKS_CAPACITY", consents: [] } },
  ]);
  await enterInError("CapacityAssessment", capacityAssessment.id);
  expect((await of(patientId, observed)).observations.nodes).toEqual([]);
  expect((await of(patientId, sharing)).relatedPeople.nodes).toMatchObject([{ canShare: { reason: "NOT_ASKED" } }]);
});

test("whether somebody may know is derived from the consents in force", async () => {
  const patientId = await register("Sharing");
  const [joy] = [await know(patientId), await know(patientId)];
  const consent = {
    patientId,
    scope: { codings: [{ system: "http://terminology.hl7.org/CodeSystem/consentscope", code: "patient-privacy" }] },
    categories: [{ text: "Sharing" }],
    decision: "PERMIT",
    givenBy: [{ type: "Patient", id: patientId }],
    actors: [{ role: { text: "Daughter" }, reference: { type: "RelatedPerson", id: joy } }],
  };
  const given = await write(coordinator, "createConsent", consent, "consent { id }");
  const sharing = "relatedPeople { nodes { canShare { allowed reason consents { id } } } }";
  expect((await of(patientId, sharing)).relatedPeople.nodes).toEqual([
    { canShare: { allowed: true, reason: "PERMITTED", consents: [{ id: given.consent.id }] } },
    { canShare: { allowed: false, reason: "NOT_ASKED", consents: [] } },
  ]);
});

test("facts and opinions are told apart, latest first", async () => {
  const patientId = await register("Noted");
  const note = (kind: string, text: string, at: string) =>
    write(coordinator, "recordCaseNote", { patientId, kind, text, author: by, at }, "caseNote { id }");
  await note("FACT", "The stairs have no rail.", "2026-11-01");
  await note("OPINION", "She is afraid of falling.", "2026-11-02");
  const { caseNotes } = await of(patientId, "caseNotes { nodes { kind text author { display } at } }");
  expect(caseNotes.nodes).toEqual([
    { kind: "OPINION", text: "She is afraid of falling.", author: { display: "Ann Bell" }, at: "2026-11-02" },
    { kind: "FACT", text: "The stairs have no rail.", author: { display: "Ann Bell" }, at: "2026-11-01" },
  ]);
  expect((await of(patientId, "caseNotes(filter: { kind: FACT }) { totalCount }")).caseNotes.totalCount).toBe(1);
});

test("an ethnic category and a decile of deprivation are kept, and a decile is from 1 to 10", async () => {
  const ethnicCategory = {
    codings: [{ system: "https://fhir.hl7.org.uk/CodeSystem/UKCore-EthnicCategoryEngland", code: "J" }],
  };
  const patientId = await register("Khan", { ethnicCategory, deprivationDecile: 2 });
  expect(await of(patientId, "ethnicCategory { codings { code } } deprivationDecile")).toEqual({
    ethnicCategory: { codings: [{ code: "J" }] },
    deprivationDecile: 2,
  });
  await expect(register("Wrong", { deprivationDecile: 11 })).rejects.toThrow(/deprivationDecile/);
});

test("a carer who is a patient too has a record of their own", async () => {
  const [patientId, carer] = [await register("Father"), await register("Daughter")];
  const id = await know(patientId);
  await write(
    coordinator,
    "reviseRelatedPerson",
    { id, expectedVersion: 1, ownRecordId: carer },
    "relatedPerson { id }",
  );
  expect((await of(patientId, "relatedPeople { nodes { ownRecord { displayName } } }")).relatedPeople.nodes).toEqual([
    { ownRecord: { displayName: "Daughter" } },
  ]);
});

const gap = async (args = "first: 100") =>
  (
    await coordinator.ask(
      `{ assessmentsNotOffered(practiceId: "${practice}", ${args}) { totalCount nodes { displayName } pageInfo { endCursor } } }`,
    )
  ).data.assessmentsNotOffered;
const names = (page: { nodes: { displayName: string }[] }) => page.nodes.map(({ displayName }) => displayName);

test("whoever was offered an assessment of their needs leaves the list of those who were not; a single measure is no such offer, and the dead are not on the list", async () => {
  const [offered, measured] = [await register("Zoffered"), await register("Zmeasured")];
  const dead = await register("Zdead");
  await register("Zwaiting");
  await write(coordinator, "endPatient", { id: dead, expectedVersion: 1, deceased: true }, "patient { id }");
  const { assessmentOffer } = await write(
    coordinator,
    "offerAssessment",
    { patientId: offered },
    "assessmentOffer { id }",
  );
  await write(coordinator, "offerAssessment", { patientId: measured, kind: "MEASURE" }, "assessmentOffer { id }");
  await server.passTime();
  expect(names(await gap()).filter((name) => name.startsWith("Z"))).toEqual(["Zmeasured", "Zwaiting"]);
  await enterInError("AssessmentOffer", assessmentOffer.id);
  await server.passTime();
  expect(names(await gap()).filter((name) => name.startsWith("Z"))).toEqual(["Zmeasured", "Zoffered", "Zwaiting"]);
});

test("the list of those to whom none was offered is paged by name, at the cost of one statement", async () => {
  const sent: string[] = [];
  const first = await watching(
    (text) => sent.push(text),
    () => gap("first: 2"),
  );
  const second = await gap(`first: 2, after: "${first.pageInfo.endCursor}"`);
  expect([...names(first), ...names(second)]).toEqual(names(await gap()).slice(0, 4));
  expect(sent.filter((text) => text.includes("LATERAL (SELECT * FROM"))).toHaveLength(1);
});

test("the result of a measure joins the record under its code, is amended there, and leaves it with its assessment", async () => {
  const patientId = await register("Measured");
  const answers = (integer: number) => [{ linkId: "level", values: [{ integer }] }];
  const { assessment } = await write(
    coordinator,
    "recordAssessment",
    { patientId, questionnaire: "pam", answers: answers(2), answeredAt: "2026-11-01" },
    "assessment { id version scores { observation { id } } }",
  );
  const observed = `observations(filter: { code: "962851000000103" }) { nodes {
    id status effectiveAt code { codings { display } } categories { codings { code } } value { quantity { value } } } }`;
  await server.passTime();
  const [first] = (await of(patientId, observed)).observations.nodes;
  expect(first).toEqual({
    id: assessment.scores[0].observation.id,
    status: "FINAL",
    effectiveAt: "2026-11-01",
    code: { codings: [{ display: "Patient Activation Measure Level" }] },
    categories: [{ codings: [{ code: "survey" }] }],
    value: { quantity: { value: 2 } },
  });
  await write(
    coordinator,
    "amendAssessment",
    { id: assessment.id, expectedVersion: 1, answers: answers(3) },
    "assessment { id }",
  );
  await server.passTime();
  expect((await of(patientId, observed)).observations.nodes).toMatchObject([
    { id: first.id, status: "AMENDED", value: { quantity: { value: 3 } } },
  ]);
  await enterInError("Assessment", assessment.id, 2);
  await server.passTime();
  expect((await of(patientId, observed)).observations.nodes).toEqual([]);
});

test("a practice's register, and the carers who are on none, cost one statement each", async () => {
  const sent: string[] = [];
  const lists = ["carersRegister", "unregisteredCarers"];
  await watching(
    (text) => sent.push(text),
    () => coordinator.ask(`{ ${lists.map((it) => `${it}(practiceId: "${practice}") { nodes { id } }`).join(" ")} }`),
  );
  expect(sent.filter((text) => / patients\./.test(text))).toHaveLength(lists.length);
});

test("what the person wants known, their network, registers, capacity and notes cost one statement each for many", async () => {
  const people = (await Promise.all(["Costa", "Costb", "Costc"].map((family) => register(family)))).map(
    (id) => `"${id}"`,
  );
  const sent: string[] = [];
  const fields = `aboutMe { versions { number } } supportNetwork { people { id } community { id } } supports { nodes { id } }
    carersOnRegister { id } caresFor { id } capacityAssessments { nodes { id } } caseNotes { nodes { id } }`;
  await watching(
    (text) => sent.push(text),
    () => coordinator.ask(`{ ${people.map((id, i) => `p${i}: patient(by: { id: ${id} }) { ${fields} }`).join(" ")} }`),
  );
  expect(sent.filter((text) => / patients\./.test(text))).toHaveLength(9);
});
