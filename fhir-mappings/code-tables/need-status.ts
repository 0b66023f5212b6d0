import type { NeedStatus } from "../../src/subgraphs/care-plans/need/need.ts";
import { codeTable } from "../code-table.ts";

/** A need that was entered in error says so in Condition.verificationStatus, and has no clinical status (con-5). */
export const needStatus = codeTable<Exclude<NeedStatus, "ENTERED_IN_ERROR">, "active" | "resolved" | "inactive">(
  "need-status",
  "http://terminology.hl7.org/CodeSystem/condition-clinical",
)({ OPEN: "active", MET: "resolved", WITHDRAWN: "inactive" });
