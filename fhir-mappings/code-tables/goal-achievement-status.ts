import type { GoalAchievementStatus } from "../../src/subgraphs/care-plans/goal/goal.ts";
import { codeTable } from "../code-table.ts";

type Theirs =
  | "in-progress"
  | "improving"
  | "worsening"
  | "no-change"
  | "achieved"
  | "sustaining"
  | "not-achieved"
  | "no-progress"
  | "not-attainable";

export const goalAchievementStatus = codeTable<GoalAchievementStatus, Theirs>(
  "goal-achievement-status",
  "http://terminology.hl7.org/CodeSystem/goal-achievement",
)({
  IN_PROGRESS: "in-progress",
  IMPROVING: "improving",
  WORSENING: "worsening",
  NO_CHANGE: "no-change",
  ACHIEVED: "achieved",
  SUSTAINING: "sustaining",
  NOT_ACHIEVED: "not-achieved",
  NO_PROGRESS: "no-progress",
  NOT_ATTAINABLE: "not-attainable",
});
