import type { DateTime } from "../../../kernel/time.ts";
import { entity } from "../../../platform/federation/entity.ts";
import { fieldsOf } from "../../../platform/graph/fields.ts";
import type { AssessmentsContext } from "../assessments.context.ts";
import { impact, trends } from "./change.ts";
import type { MeasureScore } from "./measure-score.ts";

interface Person {
  readonly id: string;
}

/** The measure by which support is fitted to what a person knows, can and dares to do. */
const ACTIVATION = "pam-level";

const fields = fieldsOf<MeasureScore, AssessmentsContext>();

export const measureScoreResolvers = {
  MeasureScore: {
    __resolveReference: fields.home("measureScoreById"),
    patient: fields.leadsTo("Patient", "patientId"),
    assessment: fields.leadsTo("Assessment", "assessmentId"),
    // The record's observation of a result carries the result's own id.
    observation: ({ id, code }: MeasureScore) => (code === null ? null : entity("Observation", id)),
  },
  Patient: {
    measureScores: fields.pageOf("measureScoresByPatient"),
    measureTrends: async (
      { id }: Person,
      { measures }: { readonly measures?: readonly string[] | null },
      { loaders }: AssessmentsContext,
    ) => {
      const series = trends(await loaders.measureSeriesByPatient.load(id));
      return measures ? series.filter(({ measure }) => measures.includes(measure)) : series;
    },
    impact: async (
      { id }: Person,
      span: { readonly from: DateTime; readonly to: DateTime },
      { loaders }: AssessmentsContext,
    ) => impact(await loaders.measureSeriesByPatient.load(id), span),
    tailoringHint: async ({ id }: Person, _: unknown, { loaders }: AssessmentsContext) =>
      (await loaders.measureSeriesByPatient.load(id)).findLast(({ measure }) => measure === ACTIVATION)?.hint ?? null,
  },
};
