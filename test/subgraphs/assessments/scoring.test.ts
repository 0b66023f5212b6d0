import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { DateTime } from "../../../src/kernel/time.ts";
import { withAnswers } from "../../../src/subgraphs/assessments/assessment/answers.rules.ts";
import { impact, trends } from "../../../src/subgraphs/assessments/measure-score/change.ts";
import type { MeasureScore } from "../../../src/subgraphs/assessments/measure-score/measure-score.ts";
import { scored } from "../../../src/subgraphs/assessments/measure-score/scoring.ts";
import { builtInQuestionnaires } from "../../../src/subgraphs/assessments/questionnaire/built-in/index.ts";
import { type Questionnaire, questionsOf } from "../../../src/subgraphs/assessments/questionnaire/questionnaire.ts";

const at = "2026-11-22T10:00:00Z" as DateTime;
const named = (name: string): Questionnaire => builtInQuestionnaires.find((it) => it.name === name)!;
const results = (name: string, numbers: Readonly<Record<string, number>>) => {
  const asked = named(name);
  const given = Object.entries(numbers).map(([linkId, integer]) => ({ linkId, values: [{ integer }] }));
  return scored(asked, withAnswers(asked.items, [], given), at);
};
const every = (name: string, number: number) =>
  Object.fromEntries(questionsOf(named(name).items).map(({ linkId }) => [linkId, number]));

test("the wellbeing scale is the metric score of the sum, not the sum", () => {
  expect(results("swemwbs", every("swemwbs", 3))).toMatchObject([
    { measure: "swemwbs", raw: 21, value: 19.25, band: "Low" },
  ]);
  expect(results("swemwbs", every("swemwbs", 4))).toMatchObject([{ raw: 28, value: 25.03, band: "Medium" }]);
  expect(results("swemwbs", every("swemwbs", 5))).toMatchObject([{ raw: 35, value: 35, band: "High" }]);
});

test("every sum that the wellbeing scale can have is converted, and a greater sum is a greater score", () => {
  const { conversion } = named("swemwbs").scores[0]!;
  expect(conversion.map(({ raw }) => raw)).toEqual(Array.from({ length: 29 }, (_, i) => 7 + i));
  expect(conversion.every(({ score }, i) => i === 0 || score > conversion[i - 1]!.score)).toBe(true);
});

test("a score with a gap is not counted, and nothing is made up for it", () => {
  const { closeness: _, ...rest } = every("swemwbs", 3);
  expect(results("swemwbs", rest)).toEqual([]);
});

test("the activation level is what the licensed form said, with words for it and a hint for support", () => {
  const [level, ...others] = results("pam", { level: 2 });
  expect(level).toMatchObject({ measure: "pam-level", value: 2, level: 2, code: { code: "962851000000103" } });
  expect(level!.meaning).toMatch(/\w/);
  expect(level!.hint).toMatch(/small changes/);
  expect(others).toEqual([]);
});

test("three answers of six points together are lonely, and five points are not", () => {
  const lonely = { companionship: 2, "left-out": 2, isolated: 2 };
  expect(results("loneliness", lonely)).toMatchObject([{ measure: "ucla-loneliness-3", value: 6, band: "Lonely" }]);
  expect(results("loneliness", { ...lonely, isolated: 1 })).toMatchObject([{ value: 5, band: "Not lonely" }]);
});

test("the four of personal wellbeing stand each for itself, and more anxiety is worse", () => {
  const four = results("ons4", { satisfaction: 7, worthwhile: 4, happiness: 9, anxiety: 6 });
  expect(four.map(({ band }) => band)).toEqual(["High", "Low", "Very high", "High"]);
  expect(four.map(({ higherIsBetter }) => higherIsBetter)).toEqual([true, true, true, false]);
});

test("each of the nine levels of frailty has its code, and counts its number", () => {
  const asked = named("clinical-frailty-scale");
  const [question] = asked.items;
  const values = question!.options.map(({ coding }) => {
    const given = [{ linkId: "level", values: [{ coding: coding! }] }];
    return scored(asked, withAnswers(asked.items, [], given), at)[0]!;
  });
  expect(values.map(({ level }) => level)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  expect(new Set(question!.options.map(({ coding }) => coding!.code)).size).toBe(9);
});

test("every answer that a question takes falls in a band of every built-in score that has bands", () => {
  for (const { name, scores } of builtInQuestionnaires) {
    const questions = questionsOf(named(name!).items).filter(({ kind }) => kind === "INTEGER");
    fc.assert(
      fc.property(
        fc.record(Object.fromEntries(questions.map((q) => [q.linkId, fc.integer({ min: q.least!, max: q.most! })]))),
        (numbers) => {
          for (const result of results(name!, numbers as Record<string, number>)) {
            const { bands } = scores.find(({ measure }) => measure === result.measure)!;
            if (bands.length > 0) expect(result.meaning).not.toBeNull();
          }
        },
      ),
    );
  }
});

const score = (measure: string, day: string, value: number, more: Partial<MeasureScore> = {}): MeasureScore => ({
  id: `${measure}${day}`,
  patientId: "p",
  assessmentId: "a",
  measure,
  title: measure,
  code: null,
  at: day as DateTime,
  raw: value,
  value,
  level: null,
  band: null,
  meaning: null,
  hint: null,
  higherIsBetter: true,
  meaningfulChange: 1,
  ...more,
});
const series = [score("w", "2026-01-10", 19.25), score("w", "2026-06-10", 19.98), score("w", "2026-10-01", 25.03)];
const span = (from: string, to: string) => ({ from: from as DateTime, to: to as DateTime });

test("a trend is oldest first, and its change is that of the last two results", () => {
  expect(trends(series)).toMatchObject([
    { measure: "w", points: series, latest: series[2], change: 5.05, direction: "IMPROVED" },
  ]);
  expect(trends(series.slice(0, 1))).toMatchObject([{ change: null, direction: null }]);
});

test("impact sets the last result before the span beside the last one in it", () => {
  expect(impact(series, span("2026-02-01", "2026-07-01"))).toMatchObject([
    { before: series[0], after: series[1], change: 0.73, direction: "IMPROVED", isMeaningful: false },
  ]);
  expect(impact(series, span("2026-02-01", "2026-12-01"))).toMatchObject([{ change: 5.78, isMeaningful: true }]);
});

test("where nothing was measured before the span, its first result is the start", () => {
  expect(impact(series, span("2025-01-01", "2026-12-01"))).toMatchObject([{ before: series[0], after: series[2] }]);
});

test("a measure taken once, or only after the span, shows no change", () => {
  expect(impact(series, span("2026-01-10", "2026-03-01"))).toMatchObject([
    { before: series[0], after: null, change: null, direction: null, isMeaningful: null },
  ]);
  expect(impact(series, span("2025-01-01", "2025-12-01"))).toEqual([]);
});

test("a rise is worse where less is better, and is neither where neither way is", () => {
  const rise = (higherIsBetter: boolean | null) =>
    trends([score("x", "2026-01", 1, { higherIsBetter }), score("x", "2026-02", 2, { higherIsBetter })])[0]!.direction;
  expect([rise(true), rise(false), rise(null)]).toEqual(["IMPROVED", "WORSENED", "CHANGED"]);
});
