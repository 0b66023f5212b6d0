import { expect, test } from "vitest";
import { reference } from "../../../src/kernel/reference.ts";
import type { DateTime } from "../../../src/kernel/time.ts";
import {
  answerFaults,
  completenessOf,
  withAnswers,
} from "../../../src/subgraphs/assessments/assessment/answers.rules.ts";
import * as rules from "../../../src/subgraphs/assessments/assessment/assessment.rules.ts";
import {
  answerAssessmentOffer,
  offerAssessment,
} from "../../../src/subgraphs/assessments/assessment-offer/assessment-offer.rules.ts";
import { moderateFeedback, submitFeedback } from "../../../src/subgraphs/assessments/feedback/feedback.rules.ts";
import { builtInQuestionnaires } from "../../../src/subgraphs/assessments/questionnaire/built-in/index.ts";
import {
  createQuestionnaire,
  reviseQuestionnaire,
} from "../../../src/subgraphs/assessments/questionnaire/questionnaire.rules.ts";
import type {
  Questionnaire,
  QuestionnaireItem,
} from "../../../src/subgraphs/assessments/questionnaire/questionnaire.ts";
import { recordRiskAssessment } from "../../../src/subgraphs/assessments/risk-assessment/risk-assessment.rules.ts";
import { accepted, refusedFor } from "../decisions.ts";

const now = new Date("2026-11-22T10:00:00Z");
const occasion = { now };
const supervisor = { now, role: "SUPERVISOR" } as const;
const coordinator = { now, role: "CARE_COORDINATOR" } as const;
const tomorrow = "2026-11-23T10:00:00Z" as DateTime;
const blank = { codes: [], required: null, repeats: null, least: null, most: null, options: [], items: [] };
const item = (linkId: string, more: Partial<QuestionnaireItem> = {}): QuestionnaireItem => ({
  ...blank,
  linkId,
  text: linkId,
  kind: "TEXT",
  ...more,
});
const items = [
  item("home", { kind: "GROUP", items: [item("cooking", { required: true }), item("stairs", { kind: "BOOLEAN" })] }),
  item("pain", { kind: "INTEGER", least: 0, most: 10 }),
];
const asked: Questionnaire = { ...builtInQuestionnaires[0]!, name: "home", items, scores: [] };
const text = (linkId: string, words: string) => ({ linkId, values: [{ text: words }] });
const started = {
  patientId: "p",
  questionnaire: "home",
  author: null,
  source: null,
  contact: null,
  basedOn: [],
  answers: [],
};
const open = accepted(rules.startAssessment("a", started, occasion, { asked }));

test("an assessment starts with nothing answered, in a questionnaire that is known and in use", () => {
  expect(open).toMatchObject({ status: "IN_PROGRESS", items: [] });
  expect(refusedFor(rules.startAssessment("a", started, occasion, { asked: null }))).toEqual(["questionnaire"]);
  const retired = { asked: { ...asked, status: "RETIRED" as const } };
  expect(refusedFor(rules.startAssessment("a", started, occasion, retired))).toEqual(["questionnaire"]);
});

test("a part may be completed, and nothing at all may not", () => {
  const ending = { answers: [text("cooking", "With help")], answeredAt: null };
  expect(accepted(rules.completeAssessment(open, ending, occasion, { asked }))).toMatchObject({ status: "COMPLETED" });
  expect(refusedFor(rules.completeAssessment(open, { ...ending, answers: [] }, occasion, { asked }))).toEqual([
    "answers",
  ]);
});

test("a completed assessment is amended and says so, and is neither saved nor completed again", () => {
  const answers = [text("cooking", "With help")];
  const done = accepted(rules.completeAssessment(open, { answers, answeredAt: null }, occasion, { asked }));
  expect(refusedFor(rules.saveAssessment(done, { answers }, occasion, { asked }))).toEqual(["id"]);
  expect(refusedFor(rules.completeAssessment(done, { answers, answeredAt: null }, occasion, { asked }))).toEqual([
    "id",
  ]);
  const amended = accepted(rules.amendAssessment(done, { answers: [text("cooking", "Alone")] }, occasion, { asked }));
  expect(amended).toMatchObject({ status: "AMENDED", items: [{ items: [{ values: [{ text: "Alone" }] }] }] });
  expect(refusedFor(rules.amendAssessment(open, { answers }, occasion, { asked }))).toEqual(["id"]);
});

test("answers that were given stay until they are given again, and an answer without values takes one out", () => {
  const first = withAnswers(items, [], [text("cooking", "With help"), { linkId: "pain", values: [{ integer: 3 }] }]);
  const second = withAnswers(items, first, [text("cooking", "Alone"), { linkId: "pain", values: [] }]);
  expect(second).toEqual([
    {
      linkId: "home",
      text: "home",
      values: [],
      items: [{ linkId: "cooking", text: "cooking", values: [{ kind: "TEXT", text: "Alone" }], items: [] }],
    },
  ]);
});

test("the completeness counts questions and not headings, and says what is missing", () => {
  expect(completenessOf(items, [])).toEqual({
    asked: 3,
    answered: 0,
    percent: 0,
    missing: ["cooking", "stairs", "pain"],
    missingRequired: ["cooking"],
  });
  expect(completenessOf(items, withAnswers(items, [], [text("cooking", "Alone")]))).toMatchObject({
    answered: 1,
    percent: 33,
    missingRequired: [],
  });
});

test("an answer is of the question's kind, within its bounds, one of its options and given once", () => {
  const faults = (...answers: Parameters<typeof answerFaults>[1]) =>
    answerFaults(items, answers).map(({ path }) => path.slice(1).join("."));
  expect(faults(text("garden", "x"))).toEqual(["answers.0.linkId"]);
  expect(faults(text("home", "a heading"))).toEqual(["answers.0.linkId"]);
  expect(faults(text("pain", "much"))).toEqual(["answers.0.values.0"]);
  expect(faults({ linkId: "pain", values: [{ integer: 11 }] })).toEqual(["answers.0.values.0"]);
  expect(faults({ linkId: "pain", values: [{ integer: 10 }] })).toEqual([]);
  expect(faults({ linkId: "pain", values: [{ integer: 1 }, { integer: 2 }] })).toEqual(["answers.0.values"]);
  expect(faults(text("cooking", "a"), text("cooking", "b"))).toEqual(["answers.1.linkId"]);
  const frailty = builtInQuestionnaires.find(({ name }) => name === "clinical-frailty-scale")!.items;
  const coding = { system: "http://snomed.info/sct", version: null, code: "38341003", display: null, release: null };
  expect(answerFaults(frailty, [{ linkId: "level", values: [{ coding }] }])).toHaveLength(1);
});

test("a person answers and writes down, in a contact, for a plan or a referral", () => {
  const flag = reference("Flag", "f");
  const faults = (more: object) => refusedFor(rules.startAssessment("a", { ...started, ...more }, occasion, { asked }));
  expect(faults({ author: flag, source: flag, contact: flag, basedOn: [flag] })).toEqual([
    "author",
    "source",
    "contact",
    "basedOn.0",
  ]);
  const right = {
    author: reference("Practitioner", "p"),
    source: reference("RelatedPerson", "r"),
    contact: reference("Contact", "c"),
    basedOn: [reference("CarePlan", "c")],
  };
  expect(faults(right)).toEqual([]);
});

test("answers do not lie in the future", () => {
  const given = { ...started, answers: [text("cooking", "Alone")], answeredAt: tomorrow };
  expect(refusedFor(rules.recordAssessment("a", given, occasion, { asked }))).toEqual(["answeredAt"]);
});

test("only an assessment that goes on is stopped", () => {
  const stopped = accepted(rules.stopAssessment(open));
  expect(stopped.status).toBe("STOPPED");
  expect(refusedFor(rules.stopAssessment(stopped))).toEqual(["id"]);
});

const offered = { patientId: "p", kind: "NEEDS", offeredAt: null, offeredBy: null, how: null, reason: null } as const;
const offer = accepted(offerAssessment("o", { ...offered, answer: "AWAITED" }, occasion));

test("an offer is never refused but for a day that is yet to come", () => {
  expect(offer).toMatchObject({ offeredAt: now.toISOString(), answer: "AWAITED", answeredAt: null });
  const future = { ...offered, answer: "AWAITED" as const, offeredAt: tomorrow };
  expect(refusedFor(offerAssessment("o", future, occasion))).toEqual(["offeredAt"]);
});

test("an answer to an offer stands: whoever thinks again is offered again", () => {
  const no = { answer: "DECLINED", answeredAt: null, reason: "Not now" } as const;
  const declined = accepted(answerAssessmentOffer(offer, no, occasion));
  expect(declined).toMatchObject({ answer: "DECLINED", reason: "Not now" });
  expect(refusedFor(answerAssessmentOffer(declined, { ...no, answer: "ACCEPTED" }, occasion))).toEqual(["id"]);
  expect(refusedFor(answerAssessmentOffer(offer, { ...no, answer: "AWAITED" }, occasion))).toEqual(["answer"]);
  const before = { ...no, answeredAt: "2026-11-21" as DateTime };
  expect(refusedFor(answerAssessmentOffer(offer, before, occasion))).toEqual(["answeredAt"]);
});

const fresh = { isHere: false };

test("questionnaires are a supervisor's, and those in use keep their questions", () => {
  const { id: _, ...given } = asked;
  expect(refusedFor(createQuestionnaire("q", given, coordinator, fresh))).toEqual(["idempotencyKey"]);
  expect(accepted(createQuestionnaire("q", given, supervisor, fresh))).toMatchObject({ status: "ACTIVE" });
  expect(refusedFor(reviseQuestionnaire(asked, { items }, supervisor))).toEqual(["items"]);
  expect(refusedFor(createQuestionnaire("q", given, supervisor, { isHere: true }))).toEqual(["url"]);
  const draft = { ...asked, status: "DRAFT" as const };
  expect(accepted(reviseQuestionnaire(draft, { items, status: "ACTIVE" }, supervisor))).toMatchObject({ items });
});

test("a score counts questions that are asked, and its bands come lowest first", () => {
  const band = (from: number) => ({ from, label: "x", level: null, meaning: "x", hint: null });
  const score = { ...builtInQuestionnaires[0]!.scores[0]!, linkIds: ["pain"], bands: [band(0), band(5)] };
  const { id: _, ...given } = asked;
  const faults = (more: Partial<typeof score>) =>
    refusedFor(createQuestionnaire("q", { ...given, scores: [{ ...score, ...more }] }, supervisor, fresh));
  expect(faults({})).toEqual([]);
  expect(faults({ linkIds: ["sleep"] })).toEqual(["scores.0.linkIds"]);
  expect(faults({ linkIds: [] })).toEqual(["scores.0.linkIds"]);
  expect(faults({ bands: [band(5), band(0)] })).toEqual(["scores.0.bands"]);
  const twice = { ...given, items: [item("pain"), item("pain")] };
  expect(refusedFor(createQuestionnaire("q", twice, supervisor, fresh))).toEqual(["items"]);
});

const risk = {
  patientId: "p",
  code: { codings: [], text: "Falls" },
  level: "HIGH",
  assessedAt: null,
  assessor: null,
  basis: [],
  predictions: [],
  mitigation: "Grab rails this week",
  reviewDue: null,
  notes: [],
} as const;

test("a risk has a name and a size, and a high one says what is done about it", () => {
  expect(accepted(recordRiskAssessment("r", risk, occasion))).toMatchObject({ status: "FINAL" });
  expect(refusedFor(recordRiskAssessment("r", { ...risk, mitigation: " " }, occasion))).toEqual(["mitigation"]);
  expect(refusedFor(recordRiskAssessment("r", { ...risk, level: "LOW", mitigation: null }, occasion))).toEqual([]);
  const relative = { ...risk, assessor: reference("RelatedPerson", "joy") };
  expect(refusedFor(recordRiskAssessment("r", relative, occasion))).toEqual(["assessor"]);
  expect(refusedFor(recordRiskAssessment("r", { ...risk, code: { codings: [], text: " " } }, occasion))).toEqual([
    "code",
  ]);
});

const words = {
  patientId: "p",
  kind: "STORY",
  text: "It changed my week.",
  rating: 5,
  from: null,
  about: null,
} as const;
const told = (use: "NONE" | "ANONYMOUSLY") =>
  accepted(submitFeedback("f", { ...words, use, receivedAt: null }, occasion, { actorId: "sam" }));
const approve = { moderation: "APPROVED", publishedText: "It changed a week.", reason: null } as const;

test("feedback is told to others only with consent, by a supervisor, who did not send it in", () => {
  const story = told("ANONYMOUSLY");
  expect(accepted(moderateFeedback(story, approve, supervisor, { actorId: "ann" }))).toMatchObject({
    moderation: "APPROVED",
    publishedText: "It changed a week.",
  });
  expect(refusedFor(moderateFeedback(told("NONE"), approve, supervisor, { actorId: "ann" }))).toEqual(["id"]);
  expect(refusedFor(moderateFeedback(story, approve, coordinator, { actorId: "ann" }))).toEqual(["id"]);
  expect(refusedFor(moderateFeedback(story, approve, supervisor, { actorId: "sam" }))).toEqual(["id"]);
  const no = { ...approve, moderation: "REJECTED" } as const;
  expect(refusedFor(moderateFeedback(story, no, supervisor, { actorId: "ann" }))).toEqual(["reason"]);
});

test("what is told without the name is told in words that a moderator has chosen", () => {
  const plain = { ...approve, publishedText: null } as const;
  expect(refusedFor(moderateFeedback(told("ANONYMOUSLY"), plain, supervisor, { actorId: "ann" }))).toEqual([
    "publishedText",
  ]);
  const named = { ...told("ANONYMOUSLY"), use: "WITH_NAME" as const };
  expect(accepted(moderateFeedback(named, plain, supervisor, { actorId: "ann" })).publishedText).toBe(words.text);
});

test("feedback says something, and its rating is from 1 to 5", () => {
  const given = { ...words, use: "NONE", receivedAt: null } as const;
  expect(refusedFor(submitFeedback("f", { ...given, text: " " }, occasion, { actorId: "sam" }))).toEqual(["text"]);
  expect(refusedFor(submitFeedback("f", { ...given, rating: 6 }, occasion, { actorId: "sam" }))).toEqual(["rating"]);
});
