import type { EntityManager } from "typeorm";
import { v5 } from "uuid";
import type { Stored } from "../../../kernel/stored.ts";
import type { DateTime } from "../../../kernel/time.ts";
import { putRows } from "../../../platform/bulk.ts";
import { announce } from "../../../platform/events.ts";
import type { Around } from "../../../platform/graph/mutations.ts";
import { firstVersion, type WriteContext } from "../../../platform/writes.ts";
import { MeasureScoreTable } from "../measure-score/measure-score.table.ts";
import type { MeasureScore } from "../measure-score/measure-score.ts";
import { scored } from "../measure-score/scoring.ts";
import { QuestionnaireTable } from "../questionnaire/questionnaire.table.ts";
import type { Questionnaire } from "../questionnaire/questionnaire.ts";
import type { Asked } from "./assessment.rules.ts";
import type { Assessment } from "./assessment.ts";

const found = async (tx: EntityManager, where: string, name: string): Promise<Questionnaire | null> =>
  (
    (await tx.query(
      `SELECT ${QuestionnaireTable.select} FROM assessments.questionnaire t
     WHERE ${where} AND NOT t.entered_in_error
     ORDER BY t.edition IS NOT DISTINCT FROM nullif(split_part($1, '|', 2), '') DESC,
       t.status = 'ACTIVE' DESC, t.created_at DESC, t.id DESC LIMIT 1`,
      [name],
    )) as Questionnaire[]
  )[0] ?? null;

/** The questionnaire that a caller names by id, canonical URL or short name. */
export const lookUpNamed = async (tx: EntityManager, given: { readonly questionnaire: string }): Promise<Asked> => ({
  asked: await found(tx, "(t.id::text = $1 OR t.url = split_part($1, '|', 1) OR t.name = $1)", given.questionnaire),
});

/** The questionnaire that an assessment answers already. */
export const lookUpOwn = async (tx: EntityManager, _: unknown, __: WriteContext, id: string): Promise<Asked> => {
  const [row] = (await tx.query("SELECT questionnaire FROM assessments.assessment WHERE id = $1", [id])) as {
    questionnaire: string | null;
  }[];
  return { asked: row?.questionnaire ? await found(tx, "t.url = split_part($1, '|', 1)", row.questionnaire) : null };
};

/** Whoever is being assessed was offered it. */
export const tellStart: NonNullable<Around<object, Assessment, Asked>["also"]> = async (tx, row, { write }) => {
  await announce(tx, write, [assessmentEvent("ASSESSMENT_STARTED", row)]);
  return undefined;
};

/** One id for an assessment's result of a measure: corrected, it stays the same result. */
const scoreId = (assessmentId: string, measure: string): string => v5(measure, assessmentId);

/** The results of a completed assessment are counted with it, and told to whoever waits. */
export const count: NonNullable<Around<object, Assessment, Asked>["also"]> = async (tx, row, { write, facts }) => {
  const kept = scoresOf(row, facts.asked, write);
  const gone = (await tx.query(
    `SELECT ${MeasureScoreTable.select} FROM assessments.measure_score t
     WHERE t.assessment_id = $1 AND NOT t.entered_in_error AND t.id <> ALL ($2::uuid[])`,
    [row.id, kept.map(({ id }) => id)],
  )) as Stored<MeasureScore>[];
  await putRows(tx, MeasureScoreTable, [...kept, ...gone.map((score) => mistaken(score, write))]);
  await announce(tx, write, [
    assessmentEvent("ASSESSMENT_COMPLETED", row),
    ...kept.map((score) => scoreEvent("MEASURE_SCORED", score)),
    ...gone.map((score) => scoreEvent("MEASURE_SCORE_WITHDRAWN", score)),
  ]);
  return undefined;
};

/** What was answered by mistake counts nowhere. */
export const uncount: NonNullable<Around<object, Assessment, object>["also"]> = async (tx, row, { write }) => {
  const scores = (await tx.query(
    `SELECT ${MeasureScoreTable.select} FROM assessments.measure_score t
     WHERE t.assessment_id = $1 AND NOT t.entered_in_error`,
    [row.id],
  )) as Stored<MeasureScore>[];
  await putRows(
    tx,
    MeasureScoreTable,
    scores.map((score) => mistaken(score, write)),
  );
  await announce(
    tx,
    write,
    scores.map((score) => scoreEvent("MEASURE_SCORE_WITHDRAWN", score)),
  );
  return undefined;
};

const mistaken = (score: Stored<MeasureScore>, { now }: WriteContext): Stored<MeasureScore> => ({
  ...score,
  enteredInError: true,
  updatedAt: now.toISOString(),
});

const assessmentEvent = (type: string, { id, patientId, answeredAt }: Assessment) => ({
  type,
  patientId,
  subject: { type: "Assessment", id },
  data: { at: answeredAt },
});

function scoresOf(row: Stored<Assessment>, asked: Questionnaire | null, write: WriteContext): Stored<MeasureScore>[] {
  if (asked === null) return [];
  return scored(asked, row.items, row.answeredAt ?? (write.now.toISOString() as DateTime)).map((result) => ({
    ...result,
    ...firstVersion(scoreId(row.id, result.measure), write),
    patientId: row.patientId,
    assessmentId: row.id,
  }));
}

const scoreEvent = (type: string, { id, patientId, assessmentId, measure, at, value, code }: MeasureScore) => ({
  type,
  patientId,
  subject: { type: "MeasureScore", id },
  data: {
    assessmentId,
    measure,
    at,
    value,
    system: code?.system ?? null,
    code: code?.code ?? null,
    term: code?.display ?? null,
  },
});
