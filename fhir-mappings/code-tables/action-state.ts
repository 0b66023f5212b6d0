import type { ActionState } from "../../src/subgraphs/activity/communication/communication.ts";
import { codeTable } from "../code-table.ts";
import { CANONICAL } from "../systems.ts";

export const actionState = codeTable<ActionState, "awaits-action" | "actioned" | "no-action-needed">(
  "action-state",
  `${CANONICAL}CodeSystem/action-state-code`,
)({
  AWAITS_ACTION: "awaits-action",
  ACTIONED: "actioned",
  NO_ACTION_NEEDED: "no-action-needed",
});
