import { beforeAll, expect, test } from "vitest";
import { watching } from "../../../src/platform/statement.ts";
import { type Caller, testServer } from "../../server.ts";
import { entities, write } from "../entities.ts";
import { type Practice, practice } from "../practice.ts";

let now = new Date("2026-11-22T10:00:00Z");
const server = testServer({ subgraph: "assessments", clock: { now: () => now } });
let elm: Practice;
let coordinator: Caller;
let supervisor: Caller;
let stranger: Caller;

beforeAll(async () => {
  elm = await practice(server.database, "A11111");
  await practice(server.database, "B22222");
  coordinator = await server.as("CARE_COORDINATOR", "A11111");
  supervisor = await server.as("SUPERVISOR", "A11111");
  stranger = await server.as("GP", "B22222");
});

const of = async (patientId: string, fields: string, caller = coordinator) =>
  (await entities(caller, "Patient", [patientId], fields))[0];
const SCORES = "scores { measure value raw level band meaning observation { id } }";
const whole = (numbers: Readonly<Record<string, number>>) =>
  Object.entries(numbers).map(([linkId, integer]) => ({ linkId, values: [{ integer }] }));
const wellbeing = (number: number) =>
  whole(
    Object.fromEntries(
      ["optimism", "usefulness", "relaxation", "dealing-with-problems", "thinking", "closeness", "decisions"].map(
        (linkId) => [linkId, number],
      ),
    ),
  );
const record = (patientId: string, questionnaire: string, answers: readonly object[], answeredAt: string) =>
  write(coordinator, "recordAssessment", `assessment { id version status ${SCORES} }`, {
    patientId,
    questionnaire,
    answers,
    answeredAt,
  });
const events = async (patientId: string) =>
  (
    (await server.database.source.query("SELECT type, data FROM events.event WHERE patient_id = $1 ORDER BY id", [
      patientId,
    ])) as { type: string; data: Readonly<Record<string, unknown>> }[]
  ).map(({ type, data }): Readonly<Record<string, unknown>> => ({ type, ...data }));

test("the built-in questionnaires are there for everyone, each saying whose it is", async () => {
  const { data } = await stranger.ask(
    "{ questionnaires(filter: { status: [ACTIVE] }) { nodes { name url copyright items { linkId } scores { measure } } } }",
  );
  const found = data.questionnaires.nodes;
  expect(found.map(({ name }: { name: string }) => name).sort()).toEqual([
    "clinical-frailty-scale",
    "loneliness",
    "ons4",
    "pam",
    "swemwbs",
  ]);
  expect(found.every(({ copyright }: { copyright: string }) => copyright.length > 20)).toBe(true);
});

test("an assessment goes on over days, says how much is answered, and is scored when it is completed", async () => {
  const patientId = await elm.patient();
  const answers = wellbeing(4);
  const { assessment } = await write(
    coordinator,
    "startAssessment",
    "assessment { id version completeness { percent } }",
    {
      patientId,
      questionnaire: "swemwbs",
      answers: answers.slice(0, 3),
    },
  );
  expect(assessment.completeness.percent).toBe(42);
  const saved = await write(
    coordinator,
    "saveAssessment",
    `assessment { version completeness { missing } ${SCORES} }`,
    {
      id: assessment.id,
      expectedVersion: 1,
      answers: answers.slice(3, 6),
    },
  );
  expect(saved.assessment).toMatchObject({ version: 2, completeness: { missing: ["decisions"] }, scores: [] });
  const done = await write(coordinator, "completeAssessment", `assessment { status answers { linkId } ${SCORES} }`, {
    id: assessment.id,
    expectedVersion: 2,
    answers: answers.slice(6),
  });
  expect(done.assessment).toMatchObject({
    status: "COMPLETED",
    scores: [{ measure: "swemwbs", raw: 28, value: 25.03, band: "Medium" }],
  });
  expect(done.assessment.answers).toHaveLength(7);
});

test("one of several who completes an assessment from an old version is refused", async () => {
  const patientId = await elm.patient();
  const { assessment } = await record(patientId, "pam", whole({ level: 2 }), "2026-11-01");
  const input = { id: assessment.id, expectedVersion: 7, answers: whole({ level: 3 }) };
  const { errors } = await write(coordinator, "amendAssessment", "assessment { id }", input);
  expect(errors).toMatchObject([{ __typename: "StaleVersion" }]);
});

test("a result is announced for the record, and a corrected one is the same result again", async () => {
  const patientId = await elm.patient();
  const { assessment } = await record(patientId, "pam", whole({ level: 2 }), "2026-11-01");
  const [first] = assessment.scores;
  const input = { id: assessment.id, expectedVersion: 1, answers: whole({ level: 3 }) };
  const amended = (await write(coordinator, "amendAssessment", `assessment { status ${SCORES} }`, input)).assessment;
  expect(amended).toMatchObject({ status: "AMENDED", scores: [{ level: 3, observation: first.observation }] });
  expect(await events(patientId)).toMatchObject([
    { type: "ASSESSMENT_COMPLETED", at: "2026-11-01" },
    { type: "MEASURE_SCORED", measure: "pam-level", code: "962851000000103", value: 2 },
    { type: "ASSESSMENT_COMPLETED" },
    { type: "MEASURE_SCORED", measure: "pam-level", value: 3 },
  ]);
});

test("an answer that is taken out takes the result with it", async () => {
  const patientId = await elm.patient();
  const { assessment } = await record(
    patientId,
    "loneliness",
    whole({ companionship: 2, "left-out": 3, isolated: 3, direct: 1 }),
    "2026-11-01",
  );
  expect(assessment.scores).toHaveLength(2);
  const answers = [{ linkId: "direct", values: [] }];
  const amended = await write(coordinator, "amendAssessment", `assessment { ${SCORES} }`, {
    id: assessment.id,
    expectedVersion: 1,
    answers,
  });
  expect(amended.assessment.scores).toMatchObject([{ measure: "ucla-loneliness-3", value: 8 }]);
});

test("an assessment entered in error leaves every list and every series", async () => {
  const patientId = await elm.patient();
  const { assessment } = await record(patientId, "pam", whole({ level: 2 }), "2026-11-01");
  await write(coordinator, "enterAssessmentInError", "assessment { id }", { id: assessment.id, expectedVersion: 1 });
  expect(await of(patientId, "assessments { totalCount } measureTrends { measure } tailoringHint")).toEqual({
    assessments: { totalCount: 0 },
    measureTrends: [],
    tailoringHint: null,
  });
});

test("trends run over assessments, support is fitted to the latest activation, and impact says what changed", async () => {
  const patientId = await elm.patient();
  await record(patientId, "pam", whole({ level: 1 }), "2026-01-10");
  await record(patientId, "pam", whole({ level: 3 }), "2026-09-10");
  await record(patientId, "swemwbs", wellbeing(3), "2026-02-01");
  const seen = await of(
    patientId,
    `measureTrends(measures: ["pam-level"]) { measure points { value at } change direction }
     tailoringHint measureScores(filter: { from: "2026-02-01", to: "2026-06-01" }) { nodes { measure } totalCount }
     impact(from: "2026-03-01", to: "2026-10-01") {
       measure before { value } after { value } change direction isMeaningful }`,
  );
  expect(seen.measureTrends).toEqual([
    {
      measure: "pam-level",
      points: [
        { value: 1, at: "2026-01-10" },
        { value: 3, at: "2026-09-10" },
      ],
      change: 2,
      direction: "IMPROVED",
    },
  ]);
  expect(seen.tailoringHint).toMatch(/set the goals/);
  expect(seen.measureScores).toEqual({ nodes: [{ measure: "swemwbs" }], totalCount: 1 });
  expect(seen.impact).toEqual([
    { measure: "swemwbs", before: { value: 19.25 }, after: null, change: null, direction: null, isMeaningful: null },
    {
      measure: "pam-level",
      before: { value: 1 },
      after: { value: 3 },
      change: 2,
      direction: "IMPROVED",
      isMeaningful: true,
    },
  ]);
});

test("a questionnaire that a supervisor brings in is answered and scored like those built in", async () => {
  const { questionnaire, errors } = await write(supervisor, "createQuestionnaire", "questionnaire { id status }", {
    url: "https://example.org/Questionnaire/sleep",
    name: "sleep",
    title: "Sleep",
    status: "ACTIVE",
    items: [{ linkId: "nights", text: "Nights of good sleep last week", kind: "INTEGER", least: 0, most: 7 }],
    scores: [
      {
        measure: "sleep",
        title: "Good nights",
        method: "VALUE",
        linkIds: ["nights"],
        higherIsBetter: true,
        bands: [{ from: 0, label: "Few", meaning: "Few good nights." }],
      },
    ],
  });
  expect(errors).toEqual([]);
  expect(questionnaire.status).toBe("ACTIVE");
  const { assessment } = await record(await elm.patient(), "sleep", whole({ nights: 2 }), "2026-11-01");
  expect(assessment.scores).toMatchObject([
    { measure: "sleep", value: 2, meaning: "Few good nights.", observation: null },
  ]);
});

test("the offer of an assessment and its answer are on record, and announced", async () => {
  const patientId = await elm.patient();
  const offer = (await write(coordinator, "offerAssessment", "assessmentOffer { id answer }", { patientId }))
    .assessmentOffer;
  await write(coordinator, "answerAssessmentOffer", "assessmentOffer { answer }", {
    id: offer.id,
    expectedVersion: 1,
    answer: "DECLINED",
    reason: "Not while my sister is here",
  });
  const again = await write(coordinator, "offerAssessment", "assessmentOffer { id }", { patientId });
  expect(again.errors).toEqual([]);
  const { assessmentOffers } = await of(patientId, "assessmentOffers { nodes { answer reason } totalCount }");
  expect(assessmentOffers.totalCount).toBe(2);
  expect((await events(patientId)).map(({ type }) => type)).toEqual([
    "ASSESSMENT_OFFERED",
    "ASSESSMENT_OFFER_ANSWERED",
    "ASSESSMENT_OFFERED",
  ]);
});

test("a risk that is assessed is announced with its level, and amended where it is revised", async () => {
  const patientId = await elm.patient();
  const { riskAssessment } = await write(coordinator, "recordRiskAssessment", "riskAssessment { id status level }", {
    patientId,
    code: { text: "Falls" },
    level: "MEDIUM",
  });
  expect(riskAssessment).toMatchObject({ status: "FINAL", level: "MEDIUM" });
  const revised = await write(coordinator, "reviseRiskAssessment", "riskAssessment { status level }", {
    id: riskAssessment.id,
    expectedVersion: 1,
    level: "HIGH",
    mitigation: "Grab rails",
  });
  expect(revised.riskAssessment).toEqual({ status: "AMENDED", level: "HIGH" });
  expect((await events(patientId)).map(({ type, level }) => [type, level])).toEqual([
    ["RISK_ASSESSED", "MEDIUM"],
    ["RISK_ASSESSED", "HIGH"],
  ]);
  expect((await of(patientId, "riskAssessments(filter: { level: [HIGH] }) { totalCount }")).riskAssessments).toEqual({
    totalCount: 1,
  });
});

test("a story is told once approved, without the name unless that was agreed, and no more once withdrawn", async () => {
  const patientId = await elm.patient();
  const submit = (text: string, use: string) =>
    write(coordinator, "submitFeedback", "feedback { id moderation }", {
      patientId,
      kind: "STORY",
      text,
      use,
      from: { display: "Joy Okafor" },
    });
  const { feedback } = await submit("Joy says: it changed my week.", "ANONYMOUSLY");
  await submit("For us alone.", "NONE");
  const list = async (name: string, fields: string) =>
    (await supervisor.ask(`{ ${name} { nodes { ${fields} } } }`)).data[name].nodes;
  expect(await list("publishedFeedback", "id")).toEqual([]);
  expect(await list("feedbackToModerate", "id")).toEqual([{ id: feedback.id }]);
  await write(supervisor, "moderateFeedback", "feedback { id }", {
    id: feedback.id,
    expectedVersion: 1,
    moderation: "APPROVED",
    publishedText: "It changed my week.",
  });
  expect(await list("publishedFeedback", "text from { display }")).toEqual([
    { text: "It changed my week.", from: null },
  ]);
  expect((await stranger.ask("{ publishedFeedback { nodes { id } } }")).data.publishedFeedback.nodes).toEqual([]);
  await write(coordinator, "withdrawFeedback", "feedback { id }", { id: feedback.id, expectedVersion: 2 });
  expect(await list("publishedFeedback", "id")).toEqual([]);
});

test("another organisation neither sees an assessment nor adds one", async () => {
  const patientId = await elm.patient();
  const { assessment } = await record(patientId, "pam", whole({ level: 2 }), "2026-11-01");
  expect((await stranger.ask(`{ assessment(id: "${assessment.id}") { id } }`)).data.assessment).toBeNull();
  const input = { patientId, questionnaire: "pam", answers: whole({ level: 2 }) };
  const { errors } = await write(stranger, "recordAssessment", "assessment { id }", input);
  expect(errors).toMatchObject([{ __typename: "NotFound", path: ["input", "patientId"] }]);
});

test("the same request again records nothing more", async () => {
  const patientId = await elm.patient();
  const input = { idempotencyKey: patientId, patientId, questionnaire: "pam", answers: whole({ level: 2 }) };
  const first = await write(coordinator, "recordAssessment", "assessment { id }", input);
  now = new Date(now.getTime() + 1000);
  expect(await write(coordinator, "recordAssessment", "assessment { id }", input)).toEqual(first);
  expect((await of(patientId, "measureScores { totalCount }")).measureScores.totalCount).toBe(1);
});

test("the assessments, offers, results, trends, risks and feedback of many patients cost one statement each", async () => {
  const ids = await Promise.all([elm.patient(), elm.patient(), elm.patient()]);
  for (const id of ids) await record(id, "pam", whole({ level: 2 }), "2026-11-01");
  const sent: string[] = [];
  const lists = ["assessments", "assessmentOffers", "measureScores", "riskAssessments", "feedback"];
  const fields = `${lists.map((list) => `${list} { nodes { id } }`).join(" ")}
    measureTrends { measure } tailoringHint impact(from: "2026", to: "2027") { measure }`;
  await watching(
    (text) => sent.push(text),
    () => entities(coordinator, "Patient", ids, fields),
  );
  expect(sent.filter((text) => text.includes("assessments."))).toHaveLength(lists.length + 1);
});

test("the questionnaires, what is published and what waits for a moderator cost one statement each", async () => {
  const sent: string[] = [];
  const lists = ["questionnaires", "publishedFeedback", "feedbackToModerate"];
  await watching(
    (text) => sent.push(text),
    () => supervisor.ask(`{ ${lists.map((list) => `${list}(first: 50) { nodes { id } }`).join(" ")} }`),
  );
  expect(sent.filter((text) => text.includes("assessments."))).toHaveLength(lists.length);
});

test("the questionnaires, completeness and results of a page of assessments cost one statement each", async () => {
  const patientId = await elm.patient();
  for (const day of ["2026-11-01", "2026-11-02", "2026-11-03"])
    await record(patientId, "pam", whole({ level: 2 }), day);
  await record(patientId, "ons4", whole({ satisfaction: 7 }), "2026-11-04");
  const sent: string[] = [];
  await watching(
    (text) => sent.push(text),
    () => of(patientId, "assessments { nodes { questionnaire { name } completeness { percent } scores { id } } }"),
  );
  expect(sent.filter((text) => text.includes("assessments."))).toHaveLength(3);
});
