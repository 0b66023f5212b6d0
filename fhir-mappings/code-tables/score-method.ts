import type { ScoreMethod } from "../../src/subgraphs/assessments/measure-score/measure-score.ts";
import { codeTable } from "../code-table.ts";
import { CANONICAL } from "../systems.ts";

type Theirs = "sum" | "mean" | "value";

export const scoreMethod = codeTable<ScoreMethod, Theirs>(
  "score-method",
  `${CANONICAL}CodeSystem/score-method-code`,
)({
  SUM: "sum",
  MEAN: "mean",
  VALUE: "value",
});
