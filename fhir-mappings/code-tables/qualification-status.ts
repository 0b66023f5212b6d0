import type { QualificationStatus } from "../../src/subgraphs/directory/practitioner/practitioner.ts";
import { codeTable } from "../code-table.ts";
import { CANONICAL } from "../systems.ts";

type Theirs = "enrolled" | "undertaking" | "qualified";

export const qualificationStatus = codeTable<QualificationStatus, Theirs>(
  "qualification-status",
  `${CANONICAL}CodeSystem/qualification-status`,
)({
  ENROLLED: "enrolled",
  UNDERTAKING: "undertaking",
  QUALIFIED: "qualified",
});
