import type { CirculationState } from "../../src/subgraphs/care-teams/meeting/meeting.ts";
import { codeTable } from "../code-table.ts";
import { CANONICAL } from "../systems.ts";

type Theirs = "sent" | "received" | "failed";

export const circulationState = codeTable<CirculationState, Theirs>(
  "circulation-state",
  `${CANONICAL}CodeSystem/circulation-state-code`,
)({
  SENT: "sent",
  RECEIVED: "received",
  FAILED: "failed",
});
