import type { OrganisationType } from "../../src/subgraphs/directory/organisation/organisation.ts";
import { codeTable } from "../code-table.ts";
import { CANONICAL } from "../systems.ts";

type Theirs = "practice" | "pcn" | "trust" | "local-authority" | "charity" | "nursery" | "school" | "icb" | "other";

export const organisationType = codeTable<OrganisationType, Theirs>(
  "organisation-type",
  `${CANONICAL}CodeSystem/organisation-type-code`,
)({
  PRACTICE: "practice",
  PCN: "pcn",
  TRUST: "trust",
  LOCAL_AUTHORITY: "local-authority",
  CHARITY: "charity",
  NURSERY: "nursery",
  SCHOOL: "school",
  ICB: "icb",
  OTHER: "other",
});
