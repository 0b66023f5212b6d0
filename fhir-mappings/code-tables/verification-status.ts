import type { VerificationStatus } from "../../src/subgraphs/patients/condition/condition.ts";
import { codeTable } from "../code-table.ts";

type Theirs = "unconfirmed" | "provisional" | "differential" | "confirmed" | "refuted" | "entered-in-error";

export const verificationStatus = codeTable<VerificationStatus, Theirs>(
  "verification-status",
  "http://terminology.hl7.org/CodeSystem/condition-ver-status",
)({
  UNCONFIRMED: "unconfirmed",
  PROVISIONAL: "provisional",
  DIFFERENTIAL: "differential",
  CONFIRMED: "confirmed",
  REFUTED: "refuted",
  ENTERED_IN_ERROR: "entered-in-error",
});
