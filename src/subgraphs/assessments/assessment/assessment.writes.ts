import type { EntityManager } from "typeorm";
import type { Stored } from "../../../kernel/stored.ts";
import { announce } from "../../../platform/events.ts";
import type { Around } from "../../../platform/graph/mutations.ts";
import type { WriteContext } from "../../../platform/writes.ts";
import { MeasureScoreTable } from "../measure-score/measure-score.table.ts";
import type { MeasureScore } from "../measure-score/measure-score.ts";
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

type Also<Facts> = NonNullable<Around<object, Assessment, Facts>["also"]>;

/** That somebody is being assessed, for whoever waits for it. */
export const tellStart: Also<Asked> = async (tx, row, { write }) => {
  await announce(tx, write, [assessmentEvent("ASSESSMENT_STARTED", row)]);
  return undefined;
};

/** What was completed or corrected, and the results that it changed. */
export const tellCompletion: Also<Asked> = async (tx, row, { write }) => {
  await announce(tx, write, [assessmentEvent("ASSESSMENT_COMPLETED", row), ...(await scoreEvents(tx, row))]);
  return undefined;
};

/** What was answered by mistake counts nowhere. */
export const tellWithdrawal: Also<object> = async (tx, row, { write }) => {
  await announce(tx, write, await scoreEvents(tx, row));
  return undefined;
};

const assessmentEvent = (type: string, { id, patientId, answeredAt }: Assessment) => ({
  type,
  patientId,
  subject: { type: "Assessment", id },
  data: { at: answeredAt },
});

/** The results that changed with this write of the assessment: they carry its time. */
async function scoreEvents(tx: EntityManager, { id, updatedAt }: Stored<Assessment>) {
  const scores = (await tx.query(
    `SELECT ${MeasureScoreTable.select} FROM assessments.measure_score t
     WHERE t.assessment_id = $1 AND t.updated_at = $2 ORDER BY t.measure`,
    [id, updatedAt],
  )) as Stored<MeasureScore>[];
  return scores.map(scoreEvent);
}

const scoreEvent = (score: Stored<MeasureScore>) => ({
  type: score.enteredInError ? "MEASURE_SCORE_WITHDRAWN" : "MEASURE_SCORED",
  patientId: score.patientId,
  subject: { type: "MeasureScore", id: score.id },
  data: {
    assessmentId: score.assessmentId,
    measure: score.measure,
    at: score.at,
    value: score.value,
    system: score.code?.system ?? null,
    code: score.code?.code ?? null,
    term: score.code?.display ?? null,
  },
});
