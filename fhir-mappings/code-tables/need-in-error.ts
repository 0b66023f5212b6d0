import { codeTable } from "../code-table.ts";

/** How a Condition says that it should never have been recorded: not by its clinical status. */
export const needInError = codeTable<"ENTERED_IN_ERROR", "entered-in-error">(
  "need-in-error",
  "http://terminology.hl7.org/CodeSystem/condition-ver-status",
)({ ENTERED_IN_ERROR: "entered-in-error" });
