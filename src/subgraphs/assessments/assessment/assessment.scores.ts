import type { EntityManager } from "typeorm";
import { v5 } from "uuid";
import type { Stored } from "../../../kernel/stored.ts";
import type { DateTime } from "../../../kernel/time.ts";
import { putRows } from "../../../platform/bulk.ts";
import { MeasureScoreTable } from "../measure-score/measure-score.table.ts";
import type { MeasureScore } from "../measure-score/measure-score.ts";
import { scored } from "../measure-score/scoring.ts";
import { QuestionnaireTable } from "../questionnaire/questionnaire.table.ts";
import type { Questionnaire } from "../questionnaire/questionnaire.ts";
import type { Assessment } from "./assessment.ts";

/** The results of completed assessments are counted with them, whoever writes them: by hand or by import. */
export async function countScores(tx: EntityManager, rows: readonly Stored<Assessment>[]): Promise<void> {
  const asked = await questionnairesOf(tx, rows);
  const kept = rows.flatMap((row) => scoresOf(row, asked));
  const before = (await tx.query(
    `SELECT ${MeasureScoreTable.select} FROM assessments.measure_score t
     WHERE t.assessment_id = ANY ($1::uuid[]) AND NOT t.entered_in_error AND t.id <> ALL ($2::uuid[])`,
    [rows.map(({ id }) => id), kept.map(({ id }) => id)],
  )) as Stored<MeasureScore>[];
  const times = new Map(rows.map(({ id, updatedAt }) => [id, updatedAt]));
  const gone = before.map((score) => ({
    ...score,
    enteredInError: true,
    updatedAt: times.get(score.assessmentId) ?? score.updatedAt,
  }));
  await putRows(tx, MeasureScoreTable, [...kept, ...gone]);
}

type Asked = ReadonlyMap<string, Questionnaire>;

/** The questionnaires that are answered, by the canonical URL that the answers name: this edition, else the newest. */
async function questionnairesOf(tx: EntityManager, rows: readonly Assessment[]): Promise<Asked> {
  const named = [...new Set(rows.flatMap(({ questionnaire }) => questionnaire ?? []))];
  if (named.length === 0) return new Map();
  const found = (await tx.query(
    `SELECT DISTINCT ON (k.asked) k.asked, ${QuestionnaireTable.select}
     FROM unnest($1::text[]) AS k(asked)
     JOIN assessments.questionnaire t ON t.url = split_part(k.asked, '|', 1) AND NOT t.entered_in_error
     ORDER BY k.asked, t.edition IS NOT DISTINCT FROM nullif(split_part(k.asked, '|', 2), '') DESC,
       t.status = 'ACTIVE' DESC, t.created_at DESC, t.id DESC`,
    [named],
  )) as (Questionnaire & { readonly asked: string })[];
  return new Map(found.map((it) => [it.asked, it]));
}

/** One id for an assessment's result of a measure: corrected, it stays the same result. */
const scoreId = (assessmentId: string, measure: string): string => v5(measure, assessmentId);

function scoresOf(row: Stored<Assessment>, asked: Asked): Stored<MeasureScore>[] {
  const questionnaire = row.questionnaire === null ? undefined : asked.get(row.questionnaire);
  const counts = (row.status === "COMPLETED" || row.status === "AMENDED") && !row.enteredInError;
  if (questionnaire === undefined || !counts) return [];
  return scored(questionnaire, row.items, row.answeredAt ?? (row.createdAt as DateTime)).map((result) => ({
    ...result,
    id: scoreId(row.id, result.measure),
    patientId: row.patientId,
    assessmentId: row.id,
    version: 1,
    createdAt: row.updatedAt,
    updatedAt: row.updatedAt,
    ownerId: row.ownerId,
    enteredInError: false,
  }));
}
