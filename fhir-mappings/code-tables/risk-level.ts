import type { RiskLevel } from "../../src/subgraphs/assessments/risk-assessment/risk-assessment.ts";
import { codeTable } from "../code-table.ts";
import { CANONICAL } from "../systems.ts";

type Theirs = "low" | "medium" | "high";

export const riskLevel = codeTable<RiskLevel, Theirs>(
  "risk-level",
  `${CANONICAL}CodeSystem/risk-level-code`,
)({
  LOW: "low",
  MEDIUM: "medium",
  HIGH: "high",
});
